<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Talk\Model;

/** What is kept of somebody in a conversation. */
class Attendee {
	public const ACTOR_USERS = 'users';
	public const ACTOR_BOTS = 'bots';
	public const ACTOR_BOT_PREFIX = 'bot-';

	/** @param array<string, mixed> $row of `talk_attendees` */
	public function __construct(
		private array $row,
	) {
	}

	public function getId(): int {
		return (int)$this->row['id'];
	}

	public function getActorType(): string {
		return (string)$this->row['actor_type'];
	}

	public function getActorId(): string {
		return (string)$this->row['actor_id'];
	}

	public function getDisplayName(): string {
		return (string)$this->row['display_name'];
	}

	public function getParticipantType(): int {
		return (int)$this->row['participant_type'];
	}

	public function setParticipantType(int $type): void {
		$this->row['participant_type'] = $type;
	}

	public function getLastReadMessage(): int {
		return (int)$this->row['last_read'];
	}
}
