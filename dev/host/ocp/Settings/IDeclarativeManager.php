<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Settings;

use OCP\IUser;

interface IDeclarativeManager {
	/** @param array<string, mixed> $schema */
	public function registerSchema(string $app, array $schema): void;

	public function loadSchemas(): void;

	/** @return array<string, list<string>> */
	public function getFormIDs(IUser $user, string $type, string $section): array;

	/** @return list<array<string, mixed>> */
	public function getFormsWithValues(IUser $user, ?string $type, ?string $section): array;

	public function setValue(IUser $user, string $app, string $formId, string $fieldId, mixed $value): void;
}
