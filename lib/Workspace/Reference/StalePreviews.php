<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Reference;

use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCP\Collaboration\Reference\IReferenceManager;

/** Has the server forget the previews of what changed; nobody would get them any more, they only lie there. */
final class StalePreviews implements OutboxHandler {
	public function __construct(
		private readonly IReferenceManager $references,
	) {
	}

	public static function topics(): array {
		return [OutboxEvent::ITEM_CHANGED, OutboxEvent::TEAM_CHANGED];
	}

	public function deliver(OutboxEvent $event): void {
		foreach ($event->items() as $item) {
			$this->references->invalidateCache(ItemReferenceProvider::prefix($item->kind, $item->id));
		}
	}
}
