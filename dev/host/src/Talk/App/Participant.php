<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Talk;

use OCA\Talk\Model\Attendee;

/** Somebody in a conversation. */
class Participant {
	public const OWNER = 1;
	public const MODERATOR = 2;
	public const USER = 3;

	public function __construct(
		protected Room $room,
		protected Attendee $attendee,
	) {
	}

	public function getRoom(): Room {
		return $this->room;
	}

	public function getAttendee(): Attendee {
		return $this->attendee;
	}

	public function hasModeratorPermissions(bool $guestModeratorAllowed = true): bool {
		return in_array($this->attendee->getParticipantType(), [self::OWNER, self::MODERATOR], true);
	}
}
