<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Settings;

use OCP\IUser;

interface IDeclarativeSettingsFormWithHandlers extends IDeclarativeSettingsForm {
	public function getValue(string $fieldId, IUser $user): mixed;

	public function setValue(string $fieldId, mixed $value, IUser $user): void;
}
