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
final readonly class ImportEvents {
	public function __construct(
		private Outbox $outbox,
		private ITimeFactory $time,
		private LoggerInterface $logger,
	) {
	}

	public function now(): int {
		return $this->time->getTime();
	}

	/** @param positive-int $callId */
	public function changed(int $callId): void {
		$this->outbox->itemChanged(new ItemRef(Call::KIND, $callId));
	}

	public function failed(NoticeRecord $record, \Throwable $exception): void {
		$this->logger->error('A call could not be stored', ['exception' => $exception, 'source' => $record->source, 'sourceId' => $record->sourceId]);
	}
}
