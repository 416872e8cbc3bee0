<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\TaskProcessing\Events;

use OCP\EventDispatcher\Event;
use OCP\TaskProcessing\Task;

abstract class AbstractTaskProcessingEvent extends Event {
	public function __construct(
		private readonly Task $task,
	) {
	}

	public function getTask(): Task {
		return $this->task;
	}
}
