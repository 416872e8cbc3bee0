<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Text\Typed;

/** To whom a place belongs, who sees it and where we have it from: what is no fact of the place itself. */
final readonly class Placement {
	/**
	 * @param AudienceKind $audience for Groups: the members of the group that keeps it
	 * @param int $groupId the group that keeps it; 0: none
	 * @param ?string $ownerUid account that answers for it
	 * @param string $source whose list it is on; empty: added by hand
	 * @param string $sourceId what the list calls it; by hand a key of our own
	 */
	public function __construct(
		public AudienceKind $audience,
		public int $groupId,
		public ?string $ownerUid,
		public string $source,
		public string $sourceId,
		public string $licence = '',
		public string $attribution = '',
	) {
	}

	/** The same for another audience and group. */
	public function for(AudienceKind $audience, int $groupId): self {
		return new self($audience, $groupId, $this->ownerUid, $this->source, $this->sourceId, $this->licence, $this->attribution);
	}

	/** The same under other terms. */
	public function under(string $licence, string $attribution): self {
		return new self(
			$this->audience, $this->groupId, $this->ownerUid, $this->source, $this->sourceId,
			mb_substr(Typed::clean($licence), 0, 120), mb_substr(Typed::clean($attribution), 0, 300),
		);
	}

	/** @return 'public'|'members'|'group' the contract's word */
	public function word(): string {
		return match ($this->audience) {
			AudienceKind::Public => 'public',
			AudienceKind::Members => 'members',
			AudienceKind::Groups => 'group',
		};
	}
}
