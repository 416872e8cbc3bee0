<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\CommunityData;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\UserChangedEvent;
use OCP\User\Events\UserDeletedEvent;

/**
 * Follows what happens to accounts: another name, suspended, allowed again. When one is deleted its
 * rights end at once, because another person may get the same name.
 *
 * @template-implements IEventListener<UserChangedEvent|UserDeletedEvent>
 */
final class AccountListener implements IEventListener {
	public function __construct(
		private readonly Accounts $accounts,
		private readonly CommunityData $data,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof UserDeletedEvent) {
			$this->data->erase($event->getUser()->getUID());
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
