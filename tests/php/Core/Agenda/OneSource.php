<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Agenda;

use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Module;
use OCP\AppFramework\Bootstrap\IRegistrationContext;

/** A module with one kind of items. */
final class OneSource implements Module {
	public static function id(): string {
		return 'test';
	}

	public static function register(IRegistrationContext $context): void {
	}

	public static function itemSources(): array {
		return [ItemSource::class];
	}

	public static function outboxHandlers(): array {
		return [];
	}

	public static function memberData(): array {
		return [];
	}

	public static function homeSources(): array {
		return [];
	}
}
