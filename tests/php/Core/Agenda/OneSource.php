<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Agenda;

use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Module;

/** A module with one kind of items. */
final class OneSource extends Module {
	public static function id(): string {
		return 'test';
	}

	public static function itemSources(): array {
		return [ItemSource::class];
	}
}
