<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Outbox;

use OCA\SmartCommons\Core\Db\Row;

/** One delivery: an event for one handler. */
final readonly class OutboxRow {
	/**
	 * @param string $handler class name of the OutboxHandler
	 * @param bool $once whether the event must never be delivered again
	 * @param int $revision how often it was added
	 * @param int $tries how often a delivery was begun
	 * @param int $dueAt unix seconds
	 */
	private function __construct(
		public int $id,
		public string $handler,
		public OutboxEvent $event,
		public bool $once,
		public int $revision,
		public int $tries,
		public int $dueAt,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->string('handler'),
			new OutboxEvent($row->string('topic'), $row->string('event_key'), $row->json('payload'), $row->int('created_at')),
			$row->int('once') === 1,
			$row->int('revision'),
			$row->int('tries'),
			$row->int('due_at'),
		);
	}

	public function claimed(int $until): self {
		return new self($this->id, $this->handler, $this->event, $this->once, $this->revision, $this->tries + 1, $until);
	}
}
