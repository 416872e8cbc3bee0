<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\TeamSource;
use OCP\IL10N;

/** Whom news concerns, and who of them may see what it is about now. */
final class NewsAudience {
	public function __construct(
		private readonly NewsStore $store,
		private readonly NewsKinds $kinds,
		private readonly ItemRegistry $items,
		private readonly ReaderSource $readers,
		private readonly IL10N $l10n,
	) {
	}

	/**
	 * The accounts whom it concerns, whether or not they may see it: those it names, or the members of the group except
	 * who did it and who hears of it more closely.
	 *
	 * @return list<string>
	 */
	public function recipients(NewsEntry $news): array {
		if ($news->personal) {
			return $this->store->recipients([$news->id])[$news->id] ?? [];
		}
		$groups = $this->items->find('group');
		$team = $news->groupId !== null && $groups instanceof TeamSource ? $groups->teams([$news->groupId])[$news->groupId] ?? null : null;
		if ($team === null || !$team->active) {
			return [];
		}
		return array_values(array_diff($team->members, [$news->actor], $this->store->closer($news->id)));
	}

	/**
	 * Those of these accounts who may see it now. A fixed number of queries for those whom the item's audience or group
	 * admits, and one more for each of the few whom a personal news names although neither does: the invited.
	 *
	 * @param list<string> $uids at most 900
	 * @return array<string, Reader> by uid
	 */
	public function admitted(NewsEntry $news, array $uids): array {
		$kind = $this->kinds->find($news->what, $this->l10n);
		if ($kind === null) {
			return [];
		}
		$item = $this->items->items([$news->item], $news->groupId === null ? new Reader('') : Reader::ofGroup($news->groupId))[0] ?? null;
		if ($item === null && !$news->personal) {
			return [];
		}
		return array_filter(
			$this->readers->many($uids),
			fn (Reader $reader): bool => $kind->concerns($news, $reader)
				&& ($item?->audience->admits($reader) === true || $news->personal && $this->sees($news, $reader)),
		);
	}

	private function sees(NewsEntry $news, Reader $reader): bool {
		return array_map(static fn (Item $item): string => $item->ref->key(), $this->items->items([$news->item], $reader)) !== [];
	}
}
