<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Talk;

/** A conversation; an imitation of Talk's class of this name, as far as others use it. */
class Room {
	public const TYPE_GROUP = 2;
	public const TYPE_PUBLIC = 3;

	public function __construct(
		private readonly int $id,
		private readonly string $token,
		private string $name,
		private readonly int $type,
	) {
	}

	public function getId(): int {
		return $this->id;
	}

	public function getToken(): string {
		return $this->token;
	}

	public function getName(): string {
		return $this->name;
	}

	public function setName(string $name): void {
		$this->name = $name;
	}

	public function getType(): int {
		return $this->type;
	}
}
