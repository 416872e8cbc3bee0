<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http\Idempotency;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Forgets the answers to repeated requests after a day. */
final class CleanupJob extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly KeyStore $keys,
	) {
		parent::__construct($time);
		$this->setInterval(6 * 3600);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument unused */
	protected function run($argument): void {
		$this->keys->forgetOld();
	}
}
