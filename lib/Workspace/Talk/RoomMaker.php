<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Workspace\Talk\Rules\Crew;
use OCA\SmartCommons\Workspace\Talk\Rules\RoomState;
use OCA\SmartCommons\Workspace\Talk\Rules\Seat;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/** Makes conversations, each once, and takes over those that are there. */
final class RoomMaker {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly RoomMapper $rooms,
		private readonly RoomMemberMapper $members,
		private readonly RoomNewsMapper $line,
		private readonly Conversations $talk,
		private readonly Teams $teams,
		private readonly NewsStore $news,
	) {
	}

	/**
	 * A conversation that is there already becomes that of the team. One whose link was undone becomes again what it was.
	 *
	 * @return bool false when it belongs to another team
	 */
	public function link(Room $room, string $token): bool {
		$back = $room->state === RoomState::Unlinked && $room->token === $token;
		if (!$this->rooms->settle($room, $token, $back ? $room->name : '', !$back || $room->linked, $this->news->last())) {
			return false;
		}
		if (!$back) {
			$this->members->restart($room);
			$this->line->restart($room);
			$this->talk->admit($token);
		}
		return true;
	}

	/**
	 * Makes the conversation that the team wants. Talk keeps it in the same database, so that it and its token are kept
	 * together or not at all: a process that dies in the middle leaves no conversation that nobody knows of.
	 */
	public function make(Room $room, Team $team, Crew $crew): void {
		$moderators = $crew->moderators;
		if (!$crew->canMeet() || $moderators === []) {
			return;
		}
		$name = $this->teams->name($team);
		$this->atomic(function () use ($room, $name, $moderators): void {
			if (!$this->rooms->begin($room)) {
				return;
			}
			$this->members->restart($room);
			$this->line->restart($room);
			$this->rooms->settle($room, $this->talk->make($name, $moderators), $name, false, $this->news->last());
			$this->members->seat($room, $moderators, Seat::Given);
			$this->members->raised($room, $moderators, true);
		}, $this->db);
	}
}
