<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\IConfig;
use OCP\IUser;

/** The appearance that a member chose; none means as the system. */
final class Themes {
	public const ALL = ['light', 'dark', 'light-highcontrast', 'dark-highcontrast'];
	public const DEFAULT = 'default';

	public function __construct(
		private readonly IConfig $config,
	) {
	}

	/** @return list<string> ids for `data-theme-<id>`, none for guests and for the default */
	public function enabled(?IUser $user): array {
		if ($user === null) {
			return [];
		}
		$enabled = json_decode($this->config->getUserValue($user->getUID(), 'theming', 'enabled-themes', '["default"]'), true);
		return is_array($enabled) ? array_values(array_filter($enabled, is_string(...))) : [self::DEFAULT];
	}

	/** @return bool false for a theme that doesn't exist */
	public function enable(IUser $user, string $theme): bool {
		if ($theme !== self::DEFAULT && !in_array($theme, self::ALL, true)) {
			return false;
		}
		$this->config->setUserValue($user->getUID(), 'theming', 'enabled-themes', json_encode([$theme], JSON_THROW_ON_ERROR));
		return true;
	}

	public function disable(IUser $user, string $theme): void {
		$enabled = array_values(array_diff($this->enabled($user), [$theme]));
		$this->config->setUserValue($user->getUID(), 'theming', 'enabled-themes', json_encode($enabled, JSON_THROW_ON_ERROR));
	}
}
