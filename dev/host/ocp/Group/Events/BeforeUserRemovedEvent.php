<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Group\Events;

use OCP\EventDispatcher\Event;
use OCP\IGroup;
use OCP\IUser;

/**
 * @deprecated 20.0.0
 */
class BeforeUserRemovedEvent extends Event {
	/** @deprecated 20.0.0 */
	public function __construct(
		private IGroup $group,
		private IUser $user,
	) {
	}

	/** @deprecated 20.0.0 */
	public function getGroup(): IGroup {
		return $this->group;
	}

	/** @deprecated 20.0.0 */
	public function getUser(): IUser {
		return $this->user;
	}
}
