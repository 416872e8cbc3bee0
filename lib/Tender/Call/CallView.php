<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Tender\Cpv\CpvNames;
use OCA\SmartCommons\Tender\Rules\Link;
use OCA\SmartCommons\Tender\Rules\LotDeadline;

/** One call with all its facts: the contract's Call. */
final readonly class CallView {
	public function __construct(
		private CallMerge $facts,
		private CallStanding $standing,
		private CpvNames $cpv,
		private ThemeDirectory $themes,
		private PlaceNames $placeNames,
		private TenderPolicy $policy,
		private MemberNames $names,
	) {
	}

	/** @return array<string, mixed> */
	public function whole(Call $call, Reader $reader, int $now): array {
		$facts = $this->facts->factsOf($call);
		$standing = $this->standing->of([$call->id], $reader)[$call->id] ?? new Standing();
		$codes = array_values(array_unique([...$facts->cpvs, ...array_merge([], ...array_map(static fn (CallLot $lot): array => $lot->cpv, $facts->lots))]));
		$labels = $this->cpv->refs($codes, $reader);
		return [
			'id' => $call->id,
			'title' => Texts::best($facts->titles, $reader->languages, $facts->language),
			'titles' => (object)$facts->titles,
			'summary' => Texts::best($facts->summaries, $reader->languages, $facts->language),
			'summaries' => (object)$facts->summaries,
			'buyer' => $facts->buyer,
			'level' => $facts->level,
			'type' => $facts->type,
			'status' => $call->status($now),
			'deadline' => DeadlineView::next($facts->deadlines, $now),
			'deadlines' => DeadlineView::all($facts->deadlines),
			'publishedOn' => $facts->publishedOn,
			'places' => $this->places($facts->places, $reader),
			'cpv' => $facts->cpv === null ? null : $labels[$facts->cpv] ?? null,
			'cpvs' => array_map(static fn (string $code): array => $labels[$code], $facts->cpvs),
			'themes' => $this->themes->refs($facts->themes, $reader),
			'languages' => $facts->answerLanguages,
			'noticeLanguages' => $facts->noticeLanguages,
			'value' => CallSummaries::money($facts->valueCents, $facts->currency),
			'lots' => array_map(fn (CallLot $lot): array => $this->lot($lot, $facts, $labels, $reader), $facts->lots),
			'links' => array_map(static fn (Link $link): array => ['kind' => $link->kind, 'url' => $link->url, 'label' => $link->label], $facts->links),
			'standing' => $standing->groups,
			'isNew' => $standing->isNew,
			'source' => $facts->origin->source,
			'sourceId' => $facts->origin->sourceId,
			'subtype' => $facts->origin->subtype,
			'procedureId' => $facts->origin->procedureId,
			'onlyGroups' => $call->groupId === 0 ? [] : [$call->groupId],
			'audience' => match (AudienceKind::tryFrom($call->audience)) {
				AudienceKind::Public => 'public',
				AudienceKind::Groups => 'groups',
				default => 'members',
			},
			'addedBy' => $this->member($call->addedBy),
			'versionCount' => $call->versionCount,
			'may' => $this->policy->may($reader, $call),
			'changedAt' => $call->changedAt,
			'version' => $call->version,
		];
	}

	/** @return ?array{uid: string, displayName: string} the contract's MemberRef; null once the account is gone */
	private function member(?string $uid): ?array {
		$name = $this->names->of([$uid])[$uid ?? ''] ?? null;
		return $uid === null || $name === null ? null : ['uid' => $uid, 'displayName' => $name];
	}

	/**
	 * @param list<CallPlace> $places
	 * @return list<array{nuts: ?string, name: string, placeId: ?int}>
	 */
	private function places(array $places, Reader $reader): array {
		$names = $this->placeNames->of($places, $reader);
		return array_map(static fn (CallPlace $place): array => [
			'nuts' => $place->nuts === '' ? null : $place->nuts,
			'name' => $names[PlaceNames::key($place)] ?? $place->nuts,
			'placeId' => $place->placeId > 0 ? $place->placeId : null,
		], $places);
	}

	/**
	 * @param array<array-key, array{code: string, label: string}> $labels
	 * @return array<string, mixed> the contract's Lot
	 */
	private function lot(CallLot $lot, CallFacts $facts, array $labels, Reader $reader): array {
		$own = array_values(array_filter($facts->deadlines->all, static fn (LotDeadline $one): bool => in_array($lot->id, $one->lots, true)));
		return [
			'id' => $lot->id,
			'title' => Texts::best($lot->titles, $reader->languages, $facts->language),
			'summary' => Texts::best($lot->summaries, $reader->languages, $facts->language),
			'cpv' => array_map(static fn (string $code): array => $labels[$code], $lot->cpv),
			'value' => CallSummaries::money($lot->valueCents, $lot->currency),
			'deadlines' => array_map(DeadlineView::one(...), $own),
			'sme' => $lot->sme,
		];
	}
}
