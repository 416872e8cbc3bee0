<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Outbox;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Modules;

/**
 * Where a use case puts, inside its own transaction, what must reach others. The events are delivered after the
 * transaction: at once after a request, as far as there is time, and by DeliveryJob.
 */
final class Outbox {
	/** How often a delivery is tried before it is set aside. */
	public const TRIES = 12;

	/** How many events a request may deliver before it answers, and for how long, in milliseconds. */
	private const SOON_EVENTS = 20;
	private const SOON_MS = 300;

	/** @var array<string, true> keys of what this process added and has not tried to deliver yet */
	private array $fresh = [];

	public function __construct(
		private readonly Modules $modules,
		private readonly OutboxStore $store,
		private readonly Delivery $delivery,
	) {
	}

	/**
	 * Adds an event once: the same topic and key again, even after delivery, changes nothing. Call it inside the
	 * transaction of the change it tells of. A topic that nobody handles costs nothing.
	 *
	 * @param non-empty-string $topic
	 * @param string $key at most 150 characters, such as `match:12:group:3`
	 * @param array<array-key, mixed> $payload small; names what happened, not a copy of the things
	 */
	public function add(string $topic, string $key, array $payload): void {
		foreach ($this->handlers($topic) as $handler) {
			$this->store->add($handler, new OutboxEvent($topic, $key, $payload));
		}
		$this->fresh[$key] = true;
	}

	/**
	 * Adds an event that may happen again and again and of which only the latest matters: several before delivery
	 * become one, and one that comes during a delivery causes another.
	 *
	 * @param non-empty-string $topic
	 * @param string $key at most 150 characters
	 * @param array<array-key, mixed> $payload
	 */
	public function renew(string $topic, string $key, array $payload): void {
		foreach ($this->handlers($topic) as $handler) {
			$this->store->renew($handler, new OutboxEvent($topic, $key, $payload));
		}
		$this->fresh[$key] = true;
	}

	/**
	 * The same for what may take long: it is left to DeliveryJob, so that nobody waits for it.
	 *
	 * @param non-empty-string $topic
	 * @param string $key at most 150 characters
	 * @param array<array-key, mixed> $payload
	 */
	public function later(string $topic, string $key, array $payload): void {
		foreach ($this->handlers($topic) as $handler) {
			$this->store->renew($handler, new OutboxEvent($topic, $key, $payload));
		}
	}

	/** An item was made, changed or removed: its search entry and all that depends on it must follow. */
	public function itemChanged(ItemRef $ref): void {
		$this->itemsChanged($ref->kind, [$ref->id]);
	}

	/**
	 * The same for many items of one kind, such as an import, with few rows.
	 *
	 * @param list<int> $ids
	 */
	public function itemsChanged(string $kind, array $ids): void {
		$this->itemsEvent(OutboxEvent::ITEM_CHANGED, $kind, $ids);
	}

	/** Somebody joined or left a team (a group, a dossier), or it wants other things than before. */
	public function teamChanged(ItemRef $ref): void {
		$this->itemsEvent(OutboxEvent::TEAM_CHANGED, $ref->kind, [$ref->id]);
	}

	/**
	 * @param non-empty-string $topic
	 * @param list<int> $ids
	 */
	public function itemsEvent(string $topic, string $kind, array $ids): void {
		$ids = array_values(array_unique($ids));
		sort($ids);
		foreach (array_chunk($ids, 200) as $some) {
			$key = $kind . ':' . (count($some) === 1 ? (string)$some[0] : substr(hash('sha256', implode(',', $some)), 0, 32));
			$this->renew($topic, $key, ['kind' => $kind, 'ids' => $some]);
		}
	}

	/**
	 * Delivers what this process added, within the bounds of what a person waits for; the rest is the job's. Does
	 * nothing where nothing was added.
	 */
	public function deliverSoon(): void {
		$until = hrtime(true) + self::SOON_MS * 1_000_000;
		$left = self::SOON_EVENTS;
		// what a delivery adds (an indexed call, to be compared with watches) belongs to the same change
		while ($this->fresh !== [] && $left > 0 && hrtime(true) < $until) {
			$keys = array_slice(array_map(strval(...), array_keys($this->fresh)), 0, $left);
			$this->fresh = [];
			$left -= count($keys);
			$this->delivery->run(self::SOON_EVENTS, max(1, intdiv($until - hrtime(true), 1_000_000)), $keys);
		}
		$this->fresh = [];
	}

	/**
	 * @return list<class-string<OutboxHandler>>
	 */
	private function handlers(string $topic): array {
		return array_values(array_filter(
			$this->modules->outboxHandlerClasses(),
			static fn (string $handler): bool => in_array($topic, $handler::topics(), true),
		));
	}
}
