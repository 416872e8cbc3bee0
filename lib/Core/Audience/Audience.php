<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Audience;

/** The audience of one item: everybody, all members, or the members of the named groups. */
final readonly class Audience {
	/** @param list<int> $groupIds ascending, without doubles; empty unless the kind is Groups */
	private function __construct(
		public AudienceKind $kind,
		public array $groupIds,
	) {
	}

	public static function public(): self {
		return new self(AudienceKind::Public, []);
	}

	public static function members(): self {
		return new self(AudienceKind::Members, []);
	}

	/**
	 * @param list<int> $groupIds at least one
	 * @throws \InvalidArgumentException when no group is named
	 */
	public static function groups(array $groupIds): self {
		$groupIds = array_values(array_unique($groupIds));
		if ($groupIds === []) {
			throw new \InvalidArgumentException('An audience of groups names at least one group');
		}
		sort($groupIds);
		return new self(AudienceKind::Groups, $groupIds);
	}

	/** Whether this reader belongs to the audience. */
	public function admits(Reader $reader): bool {
		return match ($this->kind) {
			AudienceKind::Public => true,
			AudienceKind::Members => $reader->uid !== null,
			AudienceKind::Groups => array_intersect($this->groupIds, $reader->groupIds) !== [],
		};
	}
}
