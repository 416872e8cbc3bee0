<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/** Keeps the search index true to the items, and tells when it is. */
final class IndexHandler implements OutboxHandler {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly ItemRegistry $items,
		private readonly SearchIndex $index,
		private readonly Outbox $outbox,
	) {
	}

	public static function topics(): array {
		return [OutboxEvent::ITEM_CHANGED];
	}

	public function deliver(OutboxEvent $event): void {
		$this->index($event->string('kind'), $event->ints('ids'));
	}

	/**
	 * Indexes items of one kind as they are now; those that are no more are taken out.
	 *
	 * @param list<int> $ids at most 1,000
	 */
	public function index(string $kind, array $ids): void {
		$source = $this->items->find($kind);
		if ($source === null || $ids === []) {
			return;
		}
		$this->atomicRetry(function () use ($kind, $ids, $source): void {
			$this->index->lock($kind, $ids);
			$documents = $source->documents($ids);
			$there = array_map(static fn (SearchDocument $document): int => $document->ref->id, $documents);
			$this->index->put($documents);
			$this->index->remove($kind, array_values(array_diff($ids, $there)));
			$this->outbox->itemsEvent(OutboxEvent::ITEM_INDEXED, $kind, $ids);
		}, $this->db);
	}
}
