<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Member;

use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\UserDeletedEvent;

/**
 * Notes that an account is gone and removes what was kept of it: at once, because another person may get the same name
 * and must not find it, and again by the outbox's job should that fail.
 *
 * @template-implements IEventListener<UserDeletedEvent>
 */
final class MemberDeletedListener implements IEventListener {
	public function __construct(
		private readonly Outbox $outbox,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof UserDeletedEvent) {
			$uid = $event->getUid();
			$this->outbox->renew(OutboxEvent::MEMBER_DELETED, $uid, ['uid' => $uid]);
			$this->outbox->deliverSoon();
		}
	}
}
