<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Problem;

/** There is no such thing, or the reader may not know that there is. */
final class NotFound extends Problem {
	public function status(): int {
		return 404;
	}
}
