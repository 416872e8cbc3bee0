<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\News\NewsEntry;

/**
 * Who reads along in a conversation. Moderators may let others in than the group, and from a conversation that was there
 * before nobody is taken out who came by another way: what only the group may see isn't said in front of them.
 */
final class RoomAudience {
	public function __construct(
		private readonly Conversations $talk,
		private readonly ItemRegistry $items,
	) {
	}

	/**
	 * Those of these news whose item everybody in the conversation may see who isn't in the group.
	 *
	 * @param array<int, NewsEntry> $news by id
	 * @return array<int, NewsEntry>
	 * @throws RoomGone
	 */
	public function admits(Room $room, array $news): array {
		$stranger = $this->stranger($room);
		if ($stranger === null) {
			return $news;
		}
		$refs = array_values(array_map(static fn (NewsEntry $entry): ItemRef => $entry->item, $news));
		$seen = array_map(static fn (Item $item): string => $item->ref->key(), $this->items->items($refs, $stranger));
		return array_filter($news, static fn (NewsEntry $entry): bool => in_array($entry->item->key(), $seen, true));
	}

	/** In whose place to look; null when only the group is there, or nobody can know. */
	private function stranger(Room $room): ?Reader {
		if (!$this->talk->ways()->people) {
			return null;
		}
		if ($this->talk->hasGuests($room->token)) {
			return Reader::guest();
		}
		$present = array_map(strval(...), array_keys($this->talk->people($room->token)));
		return array_diff($present, $this->group($room)->members ?? []) === [] ? null : new Reader('');
	}

	private function group(Room $room): ?Team {
		$group = new ItemRef(Teams::GROUP, max(1, $room->groupId));
		return $this->items->teams([$group])[$group->key()] ?? null;
	}
}
