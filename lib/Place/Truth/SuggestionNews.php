<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\Truth\Rules\SuggestionState;

/** Tells those who decide that something was suggested, and who suggested it what became of it. */
final readonly class SuggestionNews {
	public const SUGGESTED = 'place.suggested';
	public const DECIDED = 'place.decided';
	public const ASKED = 'place.asked';
	public const OVERDUE = 'place.overdue';

	/** characters of a reason that a notification can hold */
	private const REASON = 300;

	public function __construct(
		private NewsDesk $news,
		private Deciders $deciders,
	) {
	}

	/** @param positive-int $id of the suggestion */
	public function suggested(int $id, Place $place, ?string $by): void {
		$this->tell(self::SUGGESTED, 'suggestion:' . $id, $place, $this->deciders->of($place), $by);
	}

	/** Who was asked answered: who asked hears of it. */
	public function answered(Suggestion $suggestion, Place $place): void {
		$to = $suggestion->decidedBy === null ? $this->deciders->of($place) : [$suggestion->decidedBy];
		$this->tell(self::SUGGESTED, 'suggestion:' . $suggestion->id . ':' . $suggestion->version, $place, $to, $suggestion->by);
	}

	public function decided(Suggestion $suggestion, Place $place, SuggestionState $state, string $reason, ?string $by): void {
		$to = $suggestion->by === null ? [] : [$suggestion->by];
		$what = $state === SuggestionState::Asked ? self::ASKED : self::DECIDED;
		$args = ['state' => $state->value, 'reason' => mb_substr($reason, 0, self::REASON)];
		$this->tell($what, 'suggestion:' . $suggestion->id . ':' . $suggestion->version, $place, $to, $by, $args);
	}

	/** Nobody said for a year that a place is right, and it has no mail address: who answers for it hears of it. */
	public function overdue(Place $place, int $now): void {
		$to = $place->placement->ownerUid === null ? [] : [$place->placement->ownerUid];
		$this->tell(self::OVERDUE, 'place:' . $place->id . ':' . $now, $place, $to, null);
	}

	/**
	 * @param non-empty-string $what
	 * @param non-empty-string $key
	 * @param list<string> $to
	 * @param array<string, string> $args
	 */
	private function tell(string $what, string $key, Place $place, array $to, ?string $actor, array $args = []): void {
		if ($to !== [] && $place->id > 0) {
			$this->news->tell(new News($what, $key . ':' . $what, new ItemRef(Place::KIND, $place->id), to: $to, actor: $actor, args: $args));
		}
	}
}
