<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Workspace\Talk\Rules\Crew;
use OCA\SmartCommons\Workspace\Talk\Rules\Presence;
use OCA\SmartCommons\Workspace\Talk\Rules\RoomState;
use OCA\SmartCommons\Workspace\Talk\Rules\Seat;

/** What members do with the conversation of their group or dossier. */
final class RoomService {
	public function __construct(
		private readonly RoomMapper $rooms,
		private readonly RoomMemberMapper $members,
		private readonly Conversations $talk,
		private readonly RoomKeeper $keeper,
		private readonly RoomPolicy $policy,
		private readonly RoomMaker $maker,
		private readonly RoomProblems $problems,
	) {
	}

	/**
	 * A conversation is made, or made anew after it was deleted or its link undone.
	 *
	 * @throws Problem
	 */
	public function make(ItemRef $ref, Reader $reader): Team {
		$team = $this->policy->makeable($ref, $reader);
		$room = $this->vacant($team);
		if (!Crew::of($team->members, $team->leaders, true, $team->within !== null)->canMeet()) {
			throw $this->problems->nobody();
		}
		$room === null ? $this->rooms->want([$team]) : $this->rooms->wantAgain($room);
		$this->keep($ref);
		return $team;
	}

	/**
	 * A conversation that is there already becomes that of the team; linked again after undoing, all is as it was.
	 *
	 * @throws Problem
	 */
	public function link(ItemRef $ref, string $token, Reader $reader): Team {
		$team = $this->policy->coordinated($ref, $reader);
		$room = $this->vacant($team);
		$this->moderated($token, $reader);
		if ($room === null) {
			$this->rooms->want([$team]);
			$room = $this->rooms->find($ref) ?? throw $this->problems->none();
		}
		if (!$this->maker->link($room, $token)) {
			throw $this->problems->taken();
		}
		$this->keep($ref);
		return $team;
	}

	/**
	 * The conversation is no longer the team's. It stays in Talk, with its people.
	 *
	 * @throws Problem
	 */
	public function unlink(ItemRef $ref, Reader $reader): Team {
		$team = $this->policy->coordinated($ref, $reader);
		$this->rooms->setState($this->here($ref), RoomState::Unlinked);
		return $team;
	}

	/**
	 * I want to be mentioned in these kinds of news, and perhaps to be let in again.
	 *
	 * @param ?list<string> $mentions null: as it was
	 * @throws Problem
	 */
	public function mine(ItemRef $ref, ?array $mentions, bool $join, Reader $reader): Team {
		$team = $this->policy->seen($ref, $reader);
		$room = $this->here($ref);
		$uid = $reader->uid ?? '';
		if (!in_array($uid, $team->members, true)) {
			throw $this->problems->notInTeam();
		}
		if ($mentions !== null) {
			$this->members->mention($room, $uid, $mentions);
		}
		if ($join) {
			// who left by choice isn't pulled back; who asks is
			$this->members->seat($room, [$uid], Seat::Refused);
			$this->keep($ref);
		}
		return $team;
	}

	/**
	 * A coordinator's browser added and removed people, because this app can't.
	 *
	 * @param list<string> $added
	 * @param list<string> $removed
	 * @throws Problem
	 */
	public function seated(ItemRef $ref, array $added, array $removed, Reader $reader): Team {
		$team = $this->policy->coordinated($ref, $reader);
		$room = $this->here($ref);
		$this->members->seat($room, array_values(array_intersect($added, $team->members)), Seat::Given);
		$this->members->forget($room, array_values(array_diff($removed, $team->members)));
		return $team;
	}

	/**
	 * The team's room while there is no conversation in it; null when it never had one.
	 *
	 * @throws Problem
	 */
	private function vacant(Team $team): ?Room {
		if (!$this->talk->ways()->here) {
			throw $this->problems->noTalk();
		}
		if (!$team->active) {
			throw $this->problems->closed();
		}
		if (!$team->room && $team->within === null) {
			throw $this->problems->switchedOff();
		}
		$room = $this->rooms->find($team->ref);
		return $room === null || !$room->isHere() ? $room : throw $this->problems->alreadyThere();
	}

	/** @throws Problem */
	private function here(ItemRef $ref): Room {
		$room = $this->rooms->find($ref);
		return $room !== null && $room->isHere() ? $room : throw $this->problems->none();
	}

	/** @throws Problem unless the reader moderates the conversation with this token */
	private function moderated(string $token, Reader $reader): void {
		if (!$this->talk->ways()->people) {
			throw $this->problems->cannotLook();
		}
		try {
			$presence = $this->talk->people($token)[$reader->uid ?? ''] ?? Presence::Person;
		} catch (RoomGone) {
			$presence = Presence::Person;
		}
		if ($presence === Presence::Person) {
			throw $this->problems->notYours();
		}
	}

	private function keep(ItemRef $ref): void {
		$room = $this->rooms->find($ref);
		$this->keeper->keep($room === null ? [] : [$room]);
	}
}
