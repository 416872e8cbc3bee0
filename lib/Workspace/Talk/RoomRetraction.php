<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCP\AppFramework\Utility\ITimeFactory;

/** Takes a message back when it names what its group may no longer see: a call that is for others now, or withdrawn. */
final class RoomRetraction implements OutboxHandler {
	/** as long as it is kept what was said */
	private const BACK = 46 * 86400;

	public function __construct(
		private readonly RoomMapper $rooms,
		private readonly RoomNewsMapper $line,
		private readonly Conversations $talk,
		private readonly Teams $teams,
		private readonly ItemRegistry $items,
		private readonly ITimeFactory $time,
	) {
	}

	public static function topics(): array {
		return [OutboxEvent::ITEM_CHANGED];
	}

	public function deliver(OutboxEvent $event): void {
		$this->check($this->line->roomsTold($event->string('kind'), $event->ints('ids')));
	}

	/**
	 * Looks at all that was said in these conversations. Without Talk nobody reads it; it is looked at again when Talk is
	 * back.
	 *
	 * @param list<int> $ids of conversations
	 */
	public function check(array $ids): void {
		if ($ids === [] || !$this->talk->ways()->here) {
			return;
		}
		$rooms = array_filter($this->rooms->byIds($ids), static fn (Room $room): bool => $room->isHere());
		$teams = $this->teams->behind(array_values($rooms));
		foreach ($rooms as $room) {
			$this->checkOne($room, $teams[$room->id]);
		}
	}

	private function checkOne(Room $room, Team $team): void {
		$told = $this->line->told($room);
		// of a module that is switched off for a while nothing is seen, and nothing is to be taken back
		$hidden = $this->items->hiddenKinds();
		$refs = array_values(array_filter(array_merge(...array_values($told)), static fn (ItemRef $ref): bool => !in_array($ref->kind, $hidden, true)));
		$seen = array_map(static fn ($item): string => $item->ref->key(), $this->items->items($refs, $this->teams->reader($team)));
		$unseen = array_diff(array_map(static fn (ItemRef $ref): string => $ref->key(), $refs), $seen);
		foreach ($told as $post => $about) {
			if (array_intersect(array_map(static fn (ItemRef $ref): string => $ref->key(), $about), $unseen) !== []) {
				$this->takeBack($room, $post);
			}
		}
	}

	private function takeBack(Room $room, string $post): void {
		try {
			$this->talk->takeBack($room->token, $post, $this->time->getTime() - self::BACK);
			$this->line->takenBack($room, $post);
		} catch (RoomGone) {
			$this->rooms->gone($room->token);
		}
	}
}
