<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCP\AppFramework\Utility\ITimeFactory;

/** Brings a piece of news to the conversation of its dossier, or else of its group. */
final class RoomNews implements OutboxHandler {
	public function __construct(
		private readonly NewsStore $news,
		private readonly RoomMapper $rooms,
		private readonly RoomNewsMapper $line,
		private readonly RoomWords $words,
		private readonly RoomPoster $poster,
		private readonly Teams $teams,
		private readonly ITimeFactory $time,
	) {
	}

	public static function topics(): array {
		return [OutboxEvent::NEWS];
	}

	public function deliver(OutboxEvent $event): void {
		$entry = $this->news->byIds([$event->int('news')])[$event->int('news')] ?? null;
		$room = $entry === null || !in_array($entry->what, $this->words->kindIds(), true) ? null : $this->room($entry);
		// what was told before there was a conversation isn't said in it
		if ($entry === null || $room === null || $entry->id <= $room->newsAfter) {
			return;
		}
		$this->line->add($room, $entry, $this->time->getTime());
		$team = $this->teams->behind([$room])[$room->id];
		if (!$this->poster->flush($room, $team) && $this->line->waits($room, $entry->id)) {
			// whoever has the turn will say it, or has died: look again
			throw new TalkFailed('Somebody else is posting in conversation ' . $room->id);
		}
	}

	private function room(NewsEntry $entry): ?Room {
		if ($entry->groupId === null || $entry->groupId < 1) {
			return null;
		}
		$own = $this->teams->has($entry->item->kind) ? $this->rooms->find($entry->item) : null;
		if ($own !== null && $own->isHere() && $own->groupId === $entry->groupId) {
			return $own;
		}
		$room = $this->rooms->find(new ItemRef(Teams::GROUP, $entry->groupId));
		return $room !== null && $room->isHere() ? $room : null;
	}
}
