<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Outbox;

use OCA\SmartCommons\Core\Modules;
use OCP\IDBConnection;
use Psr\Log\LoggerInterface;

/** Hands waiting events to their handlers; several workers may do so at once. */
final class Delivery {
	public function __construct(
		private readonly OutboxStore $store,
		private readonly Modules $modules,
		private readonly IDBConnection $db,
		private readonly LoggerInterface $logger,
	) {
	}

	/**
	 * @param int $limit most events
	 * @param int $milliseconds no event is begun after this time
	 * @param list<string> $keys only events with these keys; any when empty
	 * @return int how many were delivered
	 */
	public function run(int $limit, int $milliseconds, array $keys = []): int {
		if ($this->db->inTransaction()) {
			// what the transaction wrote may still be rolled back
			return 0;
		}
		$until = hrtime(true) + $milliseconds * 1_000_000;
		$delivered = 0;
		foreach ($this->store->due($limit, $keys) as $row) {
			if (hrtime(true) >= $until) {
				break;
			}
			$claimed = $this->store->claim($row);
			if ($claimed !== null && $this->deliver($claimed)) {
				$delivered++;
			}
		}
		return $delivered;
	}

	private function deliver(OutboxRow $row): bool {
		if ($row->tries > Outbox::TRIES) {
			// every earlier try ended without a word: the process died in it
			$this->park($row, 'The process ended during each delivery', null);
			return false;
		}
		try {
			$this->handler($row)->deliver($row->event);
			$this->store->done($row);
			return true;
		} catch (\Throwable $error) {
			$this->rollBack();
			$text = $error::class . ': ' . $error->getMessage() . ' (' . basename($error->getFile()) . ':' . $error->getLine() . ')';
			if ($row->tries >= Outbox::TRIES) {
				$this->park($row, $text, $error);
			} else {
				$this->logger->warning('Event {topic} {key} was not delivered, it will be tried again: {error}', [
					'app' => 'smartcommons', 'topic' => $row->event->topic, 'key' => $row->event->key, 'error' => $text,
				]);
				$this->store->failed($row, $text, park: false);
			}
			return false;
		}
	}

	private function park(OutboxRow $row, string $text, ?\Throwable $error): void {
		$this->logger->error('Event {topic} {key} is set aside after {tries} tries: {error}', [
			'app' => 'smartcommons', 'topic' => $row->event->topic, 'key' => $row->event->key,
			'tries' => $row->tries, 'error' => $text, 'exception' => $error,
		]);
		$this->store->failed($row, $text, park: true);
	}

	/** A handler that threw in the middle of a transaction of its own must not take the next ones with it. */
	private function rollBack(): void {
		while ($this->db->inTransaction()) {
			$this->db->rollBack();
		}
	}

	private function handler(OutboxRow $row): OutboxHandler {
		foreach ($this->modules->outboxHandlers() as $handler) {
			if ($handler::class === $row->handler) {
				return $handler;
			}
		}
		throw new \RuntimeException('There is no handler ' . $row->handler);
	}
}
