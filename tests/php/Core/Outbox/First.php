<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Outbox;

use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;

/** Remembers what it was given; fails on demand. */
final class First implements OutboxHandler {
	/** @var list<string> */
	public array $got = [];

	/** @var list<int> */
	public array $ids = [];

	public bool $fails = false;

	/** @var ?\Closure(): void */
	public ?\Closure $before = null;

	public static function topics(): array {
		return ['both', 'first', OutboxEvent::ITEM_CHANGED];
	}

	public function deliver(OutboxEvent $event): void {
		$this->got[] = $event->topic . ' ' . $event->key . ' ' . json_encode($event->payload);
		foreach ($event->items() as $ref) {
			$this->ids[] = $ref->id;
		}
		if ($this->before !== null) {
			($this->before)();
		}
		if ($this->fails) {
			throw new \RuntimeException('no luck');
		}
	}
}
