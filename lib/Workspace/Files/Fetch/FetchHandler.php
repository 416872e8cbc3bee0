<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;

/** Goes on with fetching when nobody waits for it at a page. */
final class FetchHandler implements OutboxHandler {
	/** Documents wait to be fetched; payload `{fetch}`. */
	public const FETCH = 'documents.fetch';

	private const SECONDS = 60;

	public function __construct(
		private readonly FetchMapper $fetches,
		private readonly FetchStep $step,
		private readonly Outbox $outbox,
	) {
	}

	public static function topics(): array {
		return [self::FETCH];
	}

	public function deliver(OutboxEvent $event): void {
		$run = $this->fetches->byId($event->int('fetch'));
		$until = hrtime(true) + self::SECONDS * 1_000_000_000;
		while ($run !== null && $this->step->next($run)) {
			if (hrtime(true) >= $until) {
				$this->outbox->later(self::FETCH, (string)$run->id, ['fetch' => $run->id]);
				return;
			}
		}
	}
}
