<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\UserChangedEvent;
use OCP\User\Events\UserDeletedEvent;

/**
 * Follows what happens to accounts: another name, suspended, allowed again. One that is deleted counts no more from that
 * moment; what it leaves behind is erased afterwards.
 *
 * @template-implements IEventListener<UserChangedEvent|UserDeletedEvent>
 */
final class AccountListener implements IEventListener {
	public function __construct(
		private readonly Accounts $accounts,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof UserDeletedEvent) {
			$this->accounts->suspended($event->getUser()->getUID(), true);
		}
		if (!$event instanceof UserChangedEvent) {
			return;
		}
		$uid = $event->getUser()->getUID();
		if ($event->getFeature() === 'enabled') {
			$this->accounts->suspended($uid, in_array($event->getValue(), [false, 'false', 0, '0', ''], true));
		} elseif ($event->getFeature() === 'displayName') {
			$this->accounts->renamed($uid, $event->getUser()->getDisplayName());
		}
	}
}
