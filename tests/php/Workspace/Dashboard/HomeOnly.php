<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Dashboard;

use OCA\SmartCommons\Core\Home\HomeSource;
use OCA\SmartCommons\Core\Module;

/** A module that has something for the home page. */
final class HomeOnly extends Module {
	public static function id(): string {
		return 'test';
	}

	public static function homeSources(): array {
		return [HomeSource::class];
	}
}
