<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Problem;

/** It doesn't fit the present state: already a member, the last coordinator, a closed group. */
final class Conflict extends Problem {
	public function status(): int {
		return 409;
	}
}
