<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Rules;

/** What brings those who see a folder in step with those who should. */
final readonly class ShareDiff {
	/**
	 * @param list<string> $give accounts that get it
	 * @param list<string> $take accounts that lose it
	 */
	private function __construct(
		public array $give,
		public array $take,
	) {
	}

	/**
	 * @param list<string> $members accounts that belong to the team
	 * @param list<string> $given accounts that got the folder from us
	 * @param string $owner who has it anyway
	 * @param bool $growing whether new members get it; who left loses it in any case
	 */
	public static function of(array $members, array $given, string $owner, bool $growing): self {
		$wanted = array_values(array_unique(array_filter($members, static fn (string $uid): bool => $uid !== $owner && $uid !== '')));
		$given = array_values(array_unique($given));
		return new self(
			$growing ? array_values(array_diff($wanted, $given)) : [],
			array_values(array_diff($given, $wanted)),
		);
	}
}
