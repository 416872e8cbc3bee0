<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Workspace\Talk\Rules\Seat;

/** What is kept of a member in a conversation (`smc_room_member`). */
final readonly class RoomMember {
	/**
	 * @param bool $raised moderator because of us
	 * @param list<string> $mentions kinds of news in which this member wants to be mentioned
	 */
	public function __construct(
		public string $uid,
		public Seat $seat,
		public bool $raised,
		public array $mentions,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->string('uid'),
			Seat::tryFrom($row->int('seat')) ?? Seat::Found,
			$row->int('raised') === 1,
			$row->words('mentions'),
		);
	}
}
