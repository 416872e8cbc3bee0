<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Audience;

/** The person who reads or acts, with all that decides what they may see. */
final readonly class Reader {
	/**
	 * @param ?string $uid null for a guest
	 * @param list<int> $groupIds groups of which the reader is a full member (coordinators included)
	 * @param list<int> $coordinates groups of which the reader is a coordinator
	 * @param list<Role> $roles
	 * @param non-empty-list<string> $languages of `nl`, `fr`, `en`, preferred first
	 */
	public function __construct(
		public ?string $uid,
		public array $groupIds = [],
		public array $coordinates = [],
		public array $roles = [],
		public array $languages = ['en'],
	) {
	}

	public static function guest(string $language = 'en'): self {
		return new self(null, languages: [$language]);
	}

	/** What every member of this group sees, whoever it is: for what is done in the name of the group. */
	public static function ofGroup(int $groupId): self {
		return new self('', [$groupId]);
	}

	public function has(Role $role): bool {
		return in_array($role, $this->roles, true);
	}

	public function isIn(int $groupId): bool {
		return in_array($groupId, $this->groupIds, true);
	}

	public function coordinates(int $groupId): bool {
		return in_array($groupId, $this->coordinates, true);
	}

	/** Whether this is a moderator; an administrator may do what a moderator may. */
	public function moderates(): bool {
		return $this->has(Role::Moderator) || $this->has(Role::Admin);
	}

	public function language(): string {
		return $this->languages[0];
	}
}
