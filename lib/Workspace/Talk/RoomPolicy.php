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
use OCA\SmartCommons\Workspace\Talk\Rules\RoomState;
use OCA\SmartCommons\Workspace\Talk\Rules\Seat;

/** Who may do what with the conversation of a group or a dossier. */
final class RoomPolicy {
	public function __construct(
		private readonly Teams $teams,
		private readonly RoomProblems $problems,
	) {
	}

	/**
	 * The team, if the reader is in its group and may see it.
	 *
	 * @throws Problem
	 */
	public function seen(ItemRef $ref, Reader $reader): Team {
		$team = $this->teams->find($ref);
		if ($team === null || !$reader->isIn(self::group($team)) || $this->teams->item($ref, $reader) === null) {
			throw $this->problems->notFound();
		}
		return $team;
	}

	/**
	 * The same, if the reader coordinates its group.
	 *
	 * @throws Problem
	 */
	public function coordinated(ItemRef $ref, Reader $reader): Team {
		$team = $this->seen($ref, $reader);
		return $reader->coordinates(self::group($team)) ? $team : throw $this->problems->coordinatorsOnly();
	}

	/**
	 * The same, if the reader may ask for a conversation: of a group its coordinators, of a dossier all of the group.
	 *
	 * @throws Problem
	 */
	public function makeable(ItemRef $ref, Reader $reader): Team {
		return $ref->kind === Teams::GROUP ? $this->coordinated($ref, $reader) : $this->seen($ref, $reader);
	}

	/**
	 * What the reader can do now, in the order of likelihood.
	 *
	 * @param bool $inIt whether Talk says that the reader is in the conversation
	 * @return list<string>
	 */
	public static function may(Team $team, ?Room $room, Ways $ways, bool $inIt, ?Seat $seat, Reader $reader): array {
		$leads = $reader->coordinates(self::group($team));
		$takesPart = in_array($reader->uid, $team->members, true);
		$here = $room !== null && $room->isHere();
		$none = $ways->here && $team->active && !$here && ($team->room || $team->within !== null);
		$crew = Crew::of($team->members, $team->leaders, $team->active, $team->within !== null);
		return array_keys(array_filter([
			'join' => $here && $ways->people && $team->active && $takesPart && !$inIt && $seat !== null,
			'make' => $none && $room?->state !== RoomState::Wanted && $crew->canMeet() && ($leads || $team->within !== null),
			'mention' => $here && $ways->posts() && $takesPart,
			'link' => $none && $ways->people && $leads,
			'seat' => $here && $ways->here && !$ways->people && $leads,
			'unlink' => $here && $ways->here && $leads,
		]));
	}

	public static function group(Team $team): int {
		return $team->within->id ?? $team->ref->id;
	}
}
