<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Tender\Call\Call;
use OCP\AppFramework\Utility\ITimeFactory;
use Psr\Log\LoggerInterface;

/** What an import tells the rest: the search index through the outbox, and the log when something is wrong with us. */
final class ImportEvents {
	/** @var ?list<int> calls of a batch that is told as one */
	private ?array $batch = null;

	public function __construct(
		private readonly Outbox $outbox,
		private readonly ITimeFactory $time,
		private readonly LoggerInterface $logger,
	) {
	}

	public function now(): int {
		return $this->time->getTime();
	}

	/** @param positive-int $callId */
	public function changed(int $callId): void {
		if ($this->batch === null) {
			$this->outbox->itemChanged(new ItemRef(Call::KIND, $callId));
		} else {
			$this->batch[] = $callId;
		}
	}

	/**
	 * Tells of all calls that are taken in meanwhile with few events; call it inside the transaction that holds them all.
	 *
	 * @param callable(): void $takeIn
	 */
	public function together(callable $takeIn): void {
		$this->batch = [];
		try {
			$takeIn();
			$this->outbox->itemsChanged(Call::KIND, $this->batch);
		} finally {
			$this->batch = null;
		}
	}

	public function failed(NoticeRecord $record, \Throwable $exception): void {
		$this->logger->error('A call could not be stored', ['exception' => $exception, 'source' => $record->source, 'sourceId' => $record->sourceId]);
	}
}
