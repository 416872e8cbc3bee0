<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Settings;

use OCP\IUser;

interface IManager {
	/** @deprecated 29.0.0 */
	public const KEY_ADMIN_SETTINGS = 'admin';
	/** @deprecated 29.0.0 */
	public const KEY_ADMIN_SECTION = 'admin-section';
	/** @deprecated 29.0.0 */
	public const KEY_PERSONAL_SETTINGS = 'personal';
	/** @deprecated 29.0.0 */
	public const KEY_PERSONAL_SECTION = 'personal-section';
	public const SETTINGS_ADMIN = 'admin';
	public const SETTINGS_PERSONAL = 'personal';

	/** @return array<int, list<IIconSection>> */
	public function getAdminSections(): array;

	/** @return array<int, list<IIconSection>> */
	public function getPersonalSections(): array;

	/** @return array<int, list<ISettings>> */
	public function getAdminSettings(string $section, bool $subAdminOnly = false): array;

	/** @return array<int, list<ISettings>> */
	public function getAllowedAdminSettings(string $section, IUser $user): array;

	/** @return list<ISettings> */
	public function getAllAllowedAdminSettings(IUser $user): array;

	/** @return array<int, list<ISettings>> */
	public function getPersonalSettings(string $section): array;

	/** @param self::SETTINGS_* $type */
	public function getSection(string $type, string $sectionId): ?IIconSection;
}
