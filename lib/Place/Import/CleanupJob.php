<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\File\KeptFiles;
use OCA\SmartCommons\Core\File\Reason;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Ends imports of places that nobody went on with, and forgets old reports: they hold what stood in the files. */
final class CleanupJob extends TimedJob {
	/** seconds after which an import counts as left alone */
	private const LEFT = 7 * 86400;
	/** seconds for which a report is kept */
	private const KEPT = 90 * 86400;

	public function __construct(
		ITimeFactory $time,
		private readonly ImportMapper $imports,
		private readonly KeptFiles $files,
	) {
		parent::__construct($time);
		$this->setInterval(86400);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument unused */
	protected function run($argument): void {
		$now = $this->time->getTime();
		foreach ($this->imports->leftSince($now - self::LEFT, $now) as $id) {
			$claim = bin2hex(random_bytes(16));
			if ($this->imports->claim($id, $claim, $now, $now)) {
				$this->imports->release($id, $claim, ImportRun::FAILED, new Reason(Reason::LEFT));
				$this->files->forget('places-' . $id);
			}
		}
		$this->imports->forgetBefore($now - self::KEPT);
	}
}
