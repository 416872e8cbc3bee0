<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Group\Events;

use OCP\EventDispatcher\Event;
use OCP\IGroup;

class GroupChangedEvent extends Event {
	/**
	 * @param mixed $value
	 * @param mixed $oldValue
	 */
	public function __construct(
		private IGroup $group,
		private string $feature,
		private $value,
		private $oldValue = null,
	) {
	}

	public function getGroup(): IGroup {
		return $this->group;
	}

	public function getFeature(): string {
		return $this->feature;
	}

	/** @return mixed */
	public function getValue() {
		return $this->value;
	}

	/** @return mixed */
	public function getOldValue() {
		return $this->oldValue;
	}
}
