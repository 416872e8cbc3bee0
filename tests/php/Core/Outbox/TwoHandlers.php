<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Outbox;

use OCA\SmartCommons\Core\Module;
use OCP\AppFramework\Bootstrap\IRegistrationContext;

/** A module that only listens. */
final class TwoHandlers implements Module {
	public static function id(): string {
		return 'test';
	}

	public static function register(IRegistrationContext $context): void {
	}

	public static function itemSources(): array {
		return [];
	}

	public static function outboxHandlers(): array {
		return [First::class, Second::class];
	}

	public static function memberData(): array {
		return [];
	}

	public static function homeSources(): array {
		return [];
	}
}
