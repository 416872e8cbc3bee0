<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Problem;

/** The reader may see this, but may not do that with it. */
final class Forbidden extends Problem {
	public function status(): int {
		return 403;
	}
}
