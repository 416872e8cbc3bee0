<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Live;

use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Item\TeamSource;
use OCA\SmartCommons\Core\Module;

/** Groups, and things of theirs. */
final class TwoSourcesModule extends Module {
	public static function id(): string {
		return 'two';
	}

	public static function itemSources(): array {
		return [TeamSource::class, ItemSource::class];
	}
}
