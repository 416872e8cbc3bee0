<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Teams;

class Team implements \JsonSerializable {
	public function __construct(
		private string $teamId,
		private string $displayName,
		private ?string $link,
	) {
	}

	public function getId(): string {
		return $this->teamId;
	}

	public function getDisplayName(): string {
		return $this->displayName;
	}

	public function getLink(): ?string {
		return $this->link;
	}

	/** @return array{teamId: string, displayName: string, link: ?string} */
	public function jsonSerialize(): array {
		return ['teamId' => $this->teamId, 'displayName' => $this->displayName, 'link' => $this->link];
	}
}
