<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Problem;

/** The request itself can't be read: a broken cursor, a value of the wrong kind. */
final class Malformed extends Problem {
	public function status(): int {
		return 400;
	}
}
