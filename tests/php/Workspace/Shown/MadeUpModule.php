<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Shown;

use OCA\SmartCommons\Community\Group\GroupSource;
use OCA\SmartCommons\Core\Module;
use OCA\SmartCommons\Tender\Call\CallItems;

/** A module whose two kinds of items a test makes up. */
final class MadeUpModule extends Module {
	public static function id(): string {
		return 'test';
	}

	public static function itemSources(): array {
		return [CallItems::class, GroupSource::class];
	}
}
