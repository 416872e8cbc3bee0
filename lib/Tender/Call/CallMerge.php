<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Community\Location\Location;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\Link;
use OCA\SmartCommons\Tender\Rules\NoticeDiff;
use OCA\SmartCommons\Tender\Rules\NoticeForm;

/** What becomes of a call when another notice about it comes in. */
final readonly class CallMerge {
	public function __construct(
		private CallMapper $calls,
		private CallParts $parts,
		private LocationService $locations,
	) {
	}

	/** @return ?array{Call, CallFacts} the call as it is now */
	public function present(int $id): ?array {
		$call = $this->calls->all([$id])[$id] ?? null;
		return $call === null ? null : [$call, $this->factsOf($call)];
	}

	public function factsOf(Call $call): CallFacts {
		$ids = [$call->id];
		$texts = $this->parts->texts($ids)[$call->id] ?? ['titles' => [], 'summaries' => []];
		$codes = $this->parts->cpv($ids)[$call->id] ?? ['main' => null, 'all' => []];
		$languages = $this->parts->languages($ids)[$call->id] ?? ['answer' => [], 'notice' => []];
		return new CallFacts(
			$call->origin,
			$call->state,
			$texts['titles'] === [] ? ['und' => ''] : $texts['titles'],
			$texts['summaries'],
			$call->language,
			$call->buyer,
			$call->level,
			$call->type,
			$call->publishedOn,
			$codes['main'],
			$codes['all'],
			$this->parts->places($ids)[$call->id] ?? [],
			$this->parts->themes($ids)[$call->id] ?? [],
			$languages['notice'],
			$languages['answer'],
			$call->valueCents,
			$call->currency,
			$call->lotCount === 0 ? [] : $this->parts->lots($call->id),
			$this->parts->deadlines($ids)[$call->id] ?? Deadlines::of([]),
			self::links($call->links),
		);
	}

	/**
	 * Of the same notice the richer source decides and the poorer fills its gaps; of two notices the later decides. A
	 * notice after the competition leaves what the competition said.
	 *
	 * @return ?CallFacts null when what came in is older than what is there
	 */
	public function together(CallFacts $before, CallFacts $incoming, NoticeForm $form): ?CallFacts {
		if ($incoming->origin->isSameNotice($before->origin)) {
			return $incoming->origin->rank >= $before->origin->rank ? $incoming->filledFrom($before) : $before->filledFrom($incoming);
		}
		if (!$incoming->origin->isLaterThan($before->origin)) {
			return null;
		}
		return $form->isAfterwards() ? $incoming->after($before) : $incoming;
	}

	/** @return list<array{field: string, from: ?string, to: ?string}> */
	public function changes(CallFacts $before, CallFacts $after): array {
		return NoticeDiff::between($this->snapshot($before), $this->snapshot($after));
	}

	/** @return array<string, string> */
	public function snapshot(CallFacts $facts): array {
		$ids = array_values(array_filter(array_map(static fn (CallPlace $place): int => $place->placeId, $facts->places), static fn (int $id): bool => $id > 0));
		return Snapshot::of($facts, array_map(static fn (Location $place): string => $place->name('en'), $this->locations->byIds($ids)));
	}

	/**
	 * @param array<array-key, mixed> $stored
	 * @return list<Link>
	 */
	public static function links(array $stored): array {
		$links = [];
		/** @var mixed $one */
		foreach ($stored as $one) {
			$row = new Row(is_array($one) ? $one : []);
			$links[] = Link::stored($row->string('kind'), $row->string('url'), $row->string('label'));
		}
		return Link::unique($links);
	}
}
