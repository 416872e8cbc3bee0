<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\News\NewsKind;
use OCA\SmartCommons\Workspace\Talk\Rules\Seat;
use OCP\IL10N;

/** A conversation as its team's page shows it. */
final class RoomView {
	public function __construct(
		private readonly RoomMapper $rooms,
		private readonly RoomMemberMapper $members,
		private readonly Conversations $talk,
		private readonly RoomWords $words,
		private readonly MemberNames $names,
		private readonly IL10N $l10n,
	) {
	}

	/** @return array<string, mixed> as the schema Room of the contract */
	public function show(Team $team, Reader $reader): array {
		$ways = $this->talk->ways();
		$room = $this->rooms->find($team->ref);
		$present = $room !== null && $room->isHere() && $ways->people ? $this->present($room) : null;
		if ($present === false) {
			$room = $this->rooms->find($team->ref);
		}
		$mine = $room === null ? null : $this->members->find($room, $reader->uid ?? '');
		// where we can't look, who is in the team is taken to be in it
		$inIt = is_array($present) ? in_array($reader->uid, $present, true) : in_array($reader->uid, $team->members, true);
		$here = $room !== null && $room->isHere();
		$token = $room !== null && $here && $inIt && $ways->here ? $room->token : null;
		$leads = $reader->coordinates(RoomPolicy::group($team));
		return [
			'state' => $room === null ? 'none' : $room->state->word(),
			'talk' => $ways->here,
			'posting' => $ways->posting,
			'adds' => $ways->people,
			'linked' => $room !== null && $room->linked,
			'inIt' => $here && $inIt,
			'token' => $token,
			'url' => $token === null ? null : $this->talk->url($token),
			'bot' => TalkBot::NAME,
			'missing' => $here && $leads ? $this->seated($room, Seat::Refused) : [],
			'leaving' => $here && $leads ? $this->seated($room, Seat::Leaving) : [],
			'mentions' => $mine->mentions ?? [],
			'kinds' => array_values(array_map(
				static fn (NewsKind $kind): array => ['id' => $kind->id, 'label' => $kind->label],
				$this->words->kinds($this->l10n),
			)),
			'may' => RoomPolicy::may($team, $room, $ways, $inIt, $mine?->seat, $reader),
		];
	}

	/** @return list<string>|false who is in it; false when it was deleted in Talk, which is noted */
	private function present(Room $room): array|false {
		try {
			return array_map(strval(...), array_keys($this->talk->people($room->token)));
		} catch (RoomGone) {
			$this->rooms->gone($room->token);
			return false;
		}
	}

	/** @return list<array{uid: string, displayName: string}> */
	private function seated(Room $room, Seat $seat): array {
		$uids = [];
		foreach ($this->members->of($room) as $member) {
			if ($member->seat === $seat) {
				$uids[] = $member->uid;
			}
		}
		$names = $this->names->of($uids);
		return array_map(static fn (string $uid): array => ['uid' => $uid, 'displayName' => $names[$uid] ?? $uid], $uids);
	}
}
