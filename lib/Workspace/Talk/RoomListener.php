<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use Psr\Log\LoggerInterface;

/**
 * Notices that somebody deleted a conversation in Talk.
 *
 * @implements IEventListener<Event>
 */
final class RoomListener implements IEventListener {
	/** Talk's event; only its name is known here */
	public const DELETED = 'OCA\\Talk\\Events\\RoomDeletedEvent';

	public function __construct(
		private readonly RoomMapper $rooms,
		private readonly LoggerInterface $logger,
	) {
	}

	public function handle(Event $event): void {
		try {
			$this->rooms->gone(PrivateService::text(PrivateService::ask($event, 'getRoom'), 'getToken'));
		} catch (TalkFailed $problem) {
			// it will be noticed when the next message can't be posted
			$this->logger->warning('A deleted conversation was not noted: {error}', ['app' => 'smartcommons', 'error' => $problem->getMessage()]);
		}
	}
}
