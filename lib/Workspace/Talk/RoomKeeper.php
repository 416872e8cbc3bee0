<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCA\SmartCommons\Workspace\Talk\Rules\Crew;
use OCA\SmartCommons\Workspace\Talk\Rules\RoomState;
use OCA\SmartCommons\Workspace\Talk\Rules\Seat;
use OCA\SmartCommons\Workspace\Talk\Rules\Seating;
use OCA\SmartCommons\Workspace\Talk\Rules\Steps;

/** Keeps conversations in step with the people of groups and dossiers, and makes those that are wanted. */
final class RoomKeeper implements OutboxHandler {
	public function __construct(
		private readonly RoomMapper $rooms,
		private readonly RoomMemberMapper $members,
		private readonly Conversations $talk,
		private readonly RoomMaker $maker,
		private readonly Teams $teams,
	) {
	}

	public static function topics(): array {
		return [OutboxEvent::TEAM_CHANGED];
	}

	public function deliver(OutboxEvent $event): void {
		$kind = $event->string('kind');
		$ids = $event->ints('ids');
		$wanting = array_filter($this->teams->of($kind, $ids), static fn (Team $team): bool => $team->room && $team->active);
		$this->rooms->want(array_values($wanting));
		$this->keep($kind === Teams::GROUP ? $this->rooms->within($ids) : array_values($this->rooms->of($kind, $ids)));
	}

	/**
	 * Brings these in step, or notes that it must be done when Talk is there again.
	 *
	 * @param list<Room> $rooms
	 */
	public function keep(array $rooms): void {
		$ways = $this->talk->ways();
		if (!$ways->here) {
			$this->rooms->outOfStep($rooms);
			return;
		}
		$teams = $this->teams->behind($rooms);
		$failed = null;
		foreach ($rooms as $room) {
			try {
				$this->keepOne($room, $teams[$room->id], $ways->people);
			} catch (\Exception $problem) {
				// one that can't be brought in step holds up no other, and is tried again
				$failed ??= $problem;
			}
		}
		if ($failed !== null) {
			throw $failed;
		}
	}

	/** @param bool $people whether this app may see and change who is in it */
	private function keepOne(Room $room, Team $team, bool $people): void {
		$crew = Crew::of($team->members, $team->leaders, $team->active, $team->within !== null);
		// a dossier's is wanted because somebody asked for it, a group's as long as the group wants one
		if ($room->state === RoomState::Wanted && ($team->room || $team->within !== null)) {
			$this->maker->make($room, $team, $crew);
			$room = $this->rooms->byIds([$room->id])[0] ?? $room;
		}
		if (!$room->isHere()) {
			$this->rooms->inStep($room);
			return;
		}
		try {
			$people ? $this->step($room, $team, $crew) : $this->ask($room, $crew);
			$this->rooms->inStep($room);
		} catch (RoomGone) {
			$this->rooms->gone($room->token);
		}
	}

	/** @throws RoomGone */
	private function step(Room $room, Team $team, Crew $crew): void {
		$seats = [];
		$raised = [];
		foreach ($this->members->of($room) as $member) {
			$seats[$member->uid] = $member->seat;
			if ($member->raised) {
				$raised[] = $member->uid;
			}
		}
		$this->take($room, Seating::steps($crew, $room->linked, $this->talk->people($room->token), $seats, $raised));
		if ($room->name !== '' && $crew->open) {
			$this->rename($room, $this->teams->name($team));
		}
	}

	/**
	 * What is about to be done is noted before it is done, so that a process that dies in between leaves nothing that
	 * the next one takes for somebody else's doing.
	 *
	 * @throws RoomGone
	 */
	private function take(Room $room, Steps $steps): void {
		$noted = [];
		foreach ($steps->seats as $uid => $seat) {
			$noted[$seat->value][] = (string)$uid;
		}
		foreach ($noted as $seat => $uids) {
			$this->members->seat($room, $uids, Seat::from($seat));
		}
		if ($steps->add !== []) {
			$this->talk->add($room->token, $steps->add);
			$present = array_map(strval(...), array_keys($this->talk->people($room->token)));
			$this->members->seat($room, array_values(array_intersect($steps->add, $present)), Seat::Given);
			$this->members->seat($room, array_values(array_diff($steps->add, $present)), Seat::Refused);
		}
		if ($steps->raise !== []) {
			$this->members->raised($room, $steps->raise, true);
			$this->talk->moderate($room->token, $steps->raise, true);
		}
		if ($steps->lower !== []) {
			$this->talk->moderate($room->token, $steps->lower, false);
			$this->members->raised($room, $steps->lower, false);
		}
		if ($steps->remove !== []) {
			$this->talk->remove($room->token, $steps->remove);
		}
		$this->members->forget($room, $steps->forget);
	}

	/** We can't do it ourselves: notes whom a coordinator must add and remove in the browser. */
	private function ask(Room $room, Crew $crew): void {
		$known = array_map(static fn (RoomMember $member): string => $member->uid, $this->members->of($room));
		$this->members->seat($room, $crew->open ? array_values(array_diff($crew->members, $known)) : [], Seat::Refused);
		$this->members->seat($room, array_values(array_diff($known, $crew->members)), Seat::Leaving);
	}

	/**
	 * A conversation is called as its team, unless somebody gave it another name in Talk.
	 *
	 * @throws RoomGone
	 */
	private function rename(Room $room, string $name): void {
		if ($name !== $room->name && $this->talk->name($room->token) === $room->name) {
			$this->talk->rename($room->token, $name);
			$this->rooms->renamed($room, $name);
		}
	}
}
