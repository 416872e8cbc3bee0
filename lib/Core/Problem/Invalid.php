<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Problem;

/** The values can't be accepted; `fields` says which and why. */
final class Invalid extends Problem {
	public function status(): int {
		return 422;
	}
}
