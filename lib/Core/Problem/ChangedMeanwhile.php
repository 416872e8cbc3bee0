<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Problem;

/** Somebody else was first; `current` holds the state as it is now, so that nothing typed is lost. */
final class ChangedMeanwhile extends Problem {
	public function status(): int {
		return 412;
	}
}
