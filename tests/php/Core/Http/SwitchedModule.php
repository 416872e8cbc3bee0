<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Http;

use OCA\SmartCommons\Core\Module;
use OCP\IL10N;

/** A module that can be switched off. */
final class SwitchedModule extends Module {
	public static function id(): string {
		return 'switched';
	}

	public static function name(IL10N $l10n): string {
		return $l10n->t('Switched');
	}

	public static function controllers(): array {
		return [SwitchedController::class];
	}
}
