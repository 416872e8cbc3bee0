<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Rules;

/** Who can keep a group's folder when somebody no longer does. */
final class Successors {
	/**
	 * @param list<string> $leaders accounts, longest there first
	 * @param list<string> $members accounts, leaders included
	 * @return list<string> in the order in which they are asked: those who answer for the group first
	 */
	public static function of(array $leaders, array $members, string $leaving): array {
		$order = array_values(array_unique([...$leaders, ...$members]));
		return array_values(array_filter($order, static fn (string $uid): bool => $uid !== $leaving && $uid !== ''));
	}
}
