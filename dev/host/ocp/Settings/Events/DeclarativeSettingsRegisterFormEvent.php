<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Settings\Events;

use OCP\EventDispatcher\Event;
use OCP\Settings\IDeclarativeManager;

class DeclarativeSettingsRegisterFormEvent extends Event {
	public function __construct(
		private IDeclarativeManager $manager,
	) {
	}

	/** @param array<string, mixed> $schema */
	public function registerSchema(string $app, array $schema): void {
		$this->manager->registerSchema($app, $schema);
	}
}
