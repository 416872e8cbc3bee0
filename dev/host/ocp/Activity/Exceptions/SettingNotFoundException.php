<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Activity\Exceptions;

class SettingNotFoundException extends \InvalidArgumentException {
	public function __construct(
		protected string $setting,
	) {
		parent::__construct('Setting ' . $setting . ' not found');
	}

	public function getSettingId(): string {
		return $this->setting;
	}
}
