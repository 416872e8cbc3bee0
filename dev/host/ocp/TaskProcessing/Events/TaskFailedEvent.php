<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\TaskProcessing\Events;

use OCP\TaskProcessing\Task;

class TaskFailedEvent extends AbstractTaskProcessingEvent {
	public function __construct(
		Task $task,
		private readonly string $errorMessage,
	) {
		parent::__construct($task);
	}

	public function getErrorMessage(): string {
		return $this->errorMessage;
	}
}
