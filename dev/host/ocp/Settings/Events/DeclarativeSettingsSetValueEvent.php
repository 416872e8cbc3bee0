<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Settings\Events;

use OCP\EventDispatcher\Event;
use OCP\IUser;

class DeclarativeSettingsSetValueEvent extends Event {
	public function __construct(
		private IUser $user,
		private string $app,
		private string $formId,
		private string $fieldId,
		private mixed $value,
	) {
	}

	public function getUser(): IUser {
		return $this->user;
	}

	public function getApp(): string {
		return $this->app;
	}

	public function getFormId(): string {
		return $this->formId;
	}

	public function getFieldId(): string {
		return $this->fieldId;
	}

	public function getValue(): mixed {
		return $this->value;
	}
}
