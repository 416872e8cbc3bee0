<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Outbox;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Delivers what waits in the outbox, each time the server's cron runs. */
final class DeliveryJob extends TimedJob {
	private const BATCH = 100;
	private const MILLISECONDS = 120_000;
	private const REMEMBER = 30 * 86400;

	public function __construct(
		ITimeFactory $time,
		private readonly Delivery $delivery,
		private readonly OutboxStore $store,
	) {
		parent::__construct($time);
		$this->setInterval(60);
		$this->setTimeSensitivity(IJob::TIME_SENSITIVE);
	}

	/** @param mixed $argument unused */
	protected function run($argument): void {
		$until = hrtime(true) + self::MILLISECONDS * 1_000_000;
		do {
			$left = intdiv($until - hrtime(true), 1_000_000);
			$delivered = $this->delivery->run(self::BATCH, max(0, $left));
		} while ($delivered > 0 && hrtime(true) < $until);
		$this->store->forgetDone(self::REMEMBER);
	}
}
