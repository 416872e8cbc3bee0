<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core;

use OCA\SmartCommons\Core\Module;

/** A module that is always on. */
final class FixedModule extends Module {
	public static function id(): string {
		return 'fixed';
	}
}
