<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\UnifiedSearch;

use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Core\Text\Words;

/** What the cloud's search narrows by besides the words. */
final readonly class ItemFilter {
	/**
	 * @param ?int $since unix seconds: changed, or with a date, from then on
	 * @param ?int $until unix seconds: changed, or with a date, until then
	 * @param ?string $person account that answers for it
	 * @param list<string> $inTitle folded words that must all stand in one of its titles
	 */
	public function __construct(
		public ?int $since = null,
		public ?int $until = null,
		public ?string $person = null,
		public array $inTitle = [],
	) {
	}

	/** @return list<string> the words of a query as inTitle takes them */
	public static function words(string $text): array {
		return Words::telling($text, 12);
	}

	public function isOpen(): bool {
		return $this->since === null && $this->until === null && $this->person === null && $this->inTitle === [];
	}

	public function admits(Item $item): bool {
		return $this->fitsTime($item) && ($this->person === null || $item->ownerUid === $this->person) && $this->fitsTitle($item);
	}

	private function fitsTime(Item $item): bool {
		foreach ([$item->changedAt, ...array_map(static fn ($date): int => $date->startsAt, $item->dates)] as $at) {
			if (($this->since === null || $at >= $this->since) && ($this->until === null || $at <= $this->until)) {
				return true;
			}
		}
		return false;
	}

	private function fitsTitle(Item $item): bool {
		$titles = Fold::text(implode("\n", $item->titles));
		foreach ($this->inTitle as $word) {
			if (!str_contains($titles, $word)) {
				return false;
			}
		}
		return true;
	}
}
