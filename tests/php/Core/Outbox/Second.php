<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Outbox;

use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;

/** Another one that always works. */
final class Second implements OutboxHandler {
	/** @var list<string> */
	public array $got = [];

	public static function topics(): array {
		return ['both', 'second'];
	}

	public function deliver(OutboxEvent $event): void {
		$this->got[] = $event->topic . ' ' . $event->key . ' ' . json_encode($event->payload);
	}
}
