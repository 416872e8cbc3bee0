<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Outbox;

use OCA\SmartCommons\Core\Module;

/** A module that only listens. */
final class TwoHandlers extends Module {
	public static function id(): string {
		return 'test';
	}

	public static function outboxHandlers(): array {
		return [First::class, Second::class];
	}
}
