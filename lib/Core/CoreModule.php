<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core;

use OCA\SmartCommons\Core\Http\Idempotency\IdempotencyMiddleware;
use OCA\SmartCommons\Core\Member\CoreMemberData;
use OCA\SmartCommons\Core\Member\EraseHandler;
use OCA\SmartCommons\Core\Member\MemberDeletedListener;
use OCA\SmartCommons\Core\Outbox\DeliveryMiddleware;
use OCA\SmartCommons\Core\Search\IndexHandler;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\User\Events\UserDeletedEvent;

/** Search, outbox, repeated requests, calendar addresses: what works on the items of any module. */
final class CoreModule extends Module {
	public static function id(): string {
		return 'core';
	}

	public static function register(IRegistrationContext $context): void {
		// after a request they run the other way round: the answer is kept first, then the outbox delivers
		$context->registerMiddleware(DeliveryMiddleware::class);
		$context->registerMiddleware(IdempotencyMiddleware::class);
		$context->registerEventListener(UserDeletedEvent::class, MemberDeletedListener::class);
	}

	public static function outboxHandlers(): array {
		return [IndexHandler::class, EraseHandler::class];
	}

	public static function memberData(): array {
		return [CoreMemberData::class];
	}
}
