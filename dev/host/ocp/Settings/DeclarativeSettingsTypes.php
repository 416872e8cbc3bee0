<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Settings;

final class DeclarativeSettingsTypes {
	public const SECTION_TYPE_ADMIN = 'admin';
	public const SECTION_TYPE_PERSONAL = 'personal';
	public const STORAGE_TYPE_EXTERNAL = 'external';
	public const STORAGE_TYPE_INTERNAL = 'internal';
	public const TEXT = 'text';
	public const PASSWORD = 'password';
	public const EMAIL = 'email';
	public const TEL = 'tel';
	public const URL = 'url';
	public const NUMBER = 'number';
	public const CHECKBOX = 'checkbox';
	public const MULTI_CHECKBOX = 'multi-checkbox';
	public const RADIO = 'radio';
	public const SELECT = 'select';
	public const MULTI_SELECT = 'multi-select';
}
