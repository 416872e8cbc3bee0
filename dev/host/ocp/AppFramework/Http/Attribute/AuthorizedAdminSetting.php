<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Attribute;

use OCP\Settings\IDelegatedSettings;

#[\Attribute(\Attribute::TARGET_METHOD | \Attribute::IS_REPEATABLE)]
class AuthorizedAdminSetting {
	/** @param class-string<IDelegatedSettings> $settings */
	public function __construct(
		protected string $settings,
	) {
	}

	/** @return class-string<IDelegatedSettings> */
	public function getSettings(): string {
		return $this->settings;
	}
}
