<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Problem;

/** A kind of file that can't be read. */
final class UnsupportedType extends Problem {
	public function status(): int {
		return 415;
	}
}
