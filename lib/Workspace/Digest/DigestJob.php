<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Sends the mail of the day to whoever's hour has come. What is due stands in a table, so a run that is missed costs nothing. */
final class DigestJob extends TimedJob {
	/** of cron on the command line; where a visitor's request does its work it must be short */
	private const MILLISECONDS = 300_000;
	private const MILLISECONDS_OF_A_REQUEST = 15_000;

	public function __construct(
		ITimeFactory $time,
		private readonly Transport $transport,
		private readonly DigestRun $digests,
	) {
		parent::__construct($time);
		$this->setInterval(600);
		$this->setTimeSensitivity(IJob::TIME_SENSITIVE);
	}

	/** @param mixed $argument unused */
	protected function run($argument): void {
		if ($this->transport->isSetUp()) {
			$this->digests->run(PHP_SAPI === 'cli' ? self::MILLISECONDS : self::MILLISECONDS_OF_A_REQUEST);
		}
	}
}
