<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Outbox;

/**
 * Delivers what was promised in a transaction: a message, an index entry, an erasure. Every handler has its own row
 * per event, so that one that fails holds up no other.
 */
interface OutboxHandler {
	/** @return list<non-empty-string> topics, at most 32 characters each */
	public static function topics(): array;

	/**
	 * Delivers one event, outside any transaction. It may be called again after a crash in the middle, so it must bear
	 * repeating. Whatever it throws makes the event be tried again later, less and less often, and set aside after
	 * Outbox::TRIES attempts with the error kept.
	 */
	public function deliver(OutboxEvent $event): void;
}
