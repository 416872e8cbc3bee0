<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\Team;
use OCP\AppFramework\Utility\ITimeFactory;

/**
 * Says news in conversations, each exactly once, whatever dies in between:
 *
 * 1. take the turn, so that no two workers post in one conversation at once;
 * 2. of each message that was begun and isn't known to be posted, look in Talk whether it is there; post it if not;
 * 3. gather what was told meanwhile, decide on one message for all of it and write that down with the message's id;
 * 4. post it with that id, note it as said, and leave the turn.
 */
final class RoomPoster {
	/** what is older isn't said any more when Talk comes back: notifications and mail have told it */
	private const FRESH = 26 * 3600;
	/** how much earlier than we noted it a message may have been posted, by another clock */
	private const CLOCKS = 3600;

	public function __construct(
		private readonly RoomMapper $rooms,
		private readonly RoomNewsMapper $line,
		private readonly RoomMemberMapper $members,
		private readonly Conversations $talk,
		private readonly RoomWords $words,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * Says what waits; without Talk it goes on waiting.
	 *
	 * @return bool false when somebody else is about it
	 */
	public function flush(Room $room, Team $team): bool {
		if (!$room->isHere() || !$this->talk->ways()->posts()) {
			return true;
		}
		do {
			$turn = $this->rooms->takeTurn($room, $this->time->getTime());
			if ($turn === null) {
				return false;
			}
			try {
				$this->say($room, $team);
			} catch (RoomGone) {
				$this->rooms->gone($room->token);
				return true;
			} finally {
				$this->rooms->leaveTurn($room, $turn);
			}
			// who came while we had the turn left it to us
		} while ($this->line->waiting($room) !== []);
		return true;
	}

	/** @throws RoomGone */
	private function say(Room $room, Team $team): void {
		if (!$team->active || !self::wanted($team)) {
			$this->line->letGo($room);
			return;
		}
		foreach ($this->line->begun($room) as $post => $news) {
			// where it can't be known it counts as posted: better silent than twice
			if ($this->talk->posted($room->token, $post, $this->since() - self::CLOCKS) === false) {
				$this->post($room, $team, $news, $post);
			}
			$this->line->said($room, $news);
		}
		$this->line->gather($room, $this->words->kindIds(), $this->otherRooms($room), $this->since(), $this->time->getTime());
		$waiting = $this->line->waiting($room);
		if ($waiting === []) {
			return;
		}
		$post = 'smc-' . $room->id . '-' . max($waiting);
		$this->line->begin($room, $waiting, $post);
		$this->post($room, $team, $waiting, $post);
		$this->line->said($room, $waiting);
	}

	/**
	 * @param list<int> $news
	 * @throws RoomGone
	 */
	private function post(Room $room, Team $team, array $news, string $post): void {
		$text = $this->words->message($news, $room, $team, $this->members->of($room), $this->since());
		if ($text !== null) {
			$this->talk->post($room->token, $text, $post);
		}
	}

	/** A group may have its conversation and not want news in it for now; a dossier's was asked for. */
	private static function wanted(Team $team): bool {
		return $team->room || $team->within !== null;
	}

	/** @return list<ItemRef> */
	private function otherRooms(Room $room): array {
		$others = array_filter($this->rooms->within([$room->groupId]), static fn (Room $other): bool => $other->id !== $room->id && $other->isHere());
		return array_values(array_map(static fn (Room $other): ItemRef => $other->team, $others));
	}

	private function since(): int {
		return $this->time->getTime() - self::FRESH;
	}
}
