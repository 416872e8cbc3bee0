<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Tender\Cpv\CpvNames;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCP\AppFramework\Utility\ITimeFactory;

/** Calls as lists show them: the contract's CallSummary, for many at once in a fixed number of queries. */
final readonly class CallSummaries {
	public function __construct(
		private CallMapper $calls,
		private CallParts $parts,
		private CallStanding $standing,
		private CpvNames $cpv,
		private ThemeDirectory $themes,
		private PlaceNames $placeNames,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, array<string, mixed>> keyed by id, in the order asked; what the reader may not see is left out
	 */
	public function of(array $ids, Reader $reader): array {
		$calls = $ids === [] ? [] : $this->calls->visible($ids, $reader);
		$seen = array_keys($calls);
		if ($seen === []) {
			return [];
		}
		$texts = $this->parts->texts($seen, false);
		$codes = $this->parts->cpv($seen);
		$places = $this->parts->places($seen);
		$themes = $this->parts->themes($seen);
		$languages = $this->parts->languages($seen);
		$deadlines = $this->parts->deadlines($seen);
		$standing = $this->standing->of($seen, $reader);
		$names = $this->placeNames->of(array_merge(...array_values($places)), $reader);
		$labels = $this->cpv->refs(array_values(array_filter(array_map(static fn (array $of): ?string => $of['main'], $codes))), $reader);
		$now = $this->time->getTime();
		$summaries = [];
		foreach ($ids as $id) {
			$call = $calls[$id] ?? null;
			if ($call === null) {
				continue;
			}
			$main = $codes[$id]['main'] ?? null;
			$summaries[$id] = [
				'id' => $id,
				'title' => Texts::best($texts[$id]['titles'] ?? [], $reader->languages, $call->language),
				'buyer' => $call->buyer,
				'level' => $call->level,
				'type' => $call->type,
				'status' => $call->status($now),
				'deadline' => DeadlineView::next($deadlines[$id] ?? Deadlines::of([]), $now),
				'publishedOn' => $call->publishedOn,
				'places' => array_values(array_unique(array_map(static fn (CallPlace $place): string => $names[PlaceNames::key($place)] ?? $place->nuts, $places[$id] ?? []))),
				'cpv' => $main === null ? null : $labels[$main] ?? null,
				'themes' => $this->themes->refs($themes[$id] ?? [], $reader),
				'languages' => $languages[$id]['answer'] ?? [],
				'value' => self::money($call->valueCents, $call->currency),
				'lotCount' => $call->lotCount,
				'standing' => ($standing[$id] ?? new Standing())->groups,
				'isNew' => ($standing[$id] ?? new Standing())->isNew,
				'source' => $call->origin->source,
			];
		}
		return $summaries;
	}

	/** @return ?array{cents: int, currency: string} the contract's Money */
	public static function money(?int $cents, ?string $currency): ?array {
		return $cents === null ? null : ['cents' => $cents, 'currency' => $currency ?? 'EUR'];
	}
}
