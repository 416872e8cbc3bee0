<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Outbox\Outbox;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Looks at folders again: what was refused is tried anew, what would end is prolonged, who left while nobody told is noticed. */
final class FolderJob extends TimedJob {
	private const FOLDERS = 200;
	private const LATER = 86400;
	private const UNDO = 30 * 86400;

	public function __construct(
		ITimeFactory $time,
		private readonly FolderMapper $folders,
		private readonly DocumentMapper $documents,
		private readonly Outbox $outbox,
	) {
		parent::__construct($time);
		$this->setInterval(3600);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument unused */
	protected function run($argument): void {
		$now = $this->time->getTime();
		foreach ($this->folders->due($now, self::FOLDERS) as $id) {
			$this->outbox->renew(FolderKeeper::KEEP, (string)$id, ['folder' => $id]);
			$this->folders->later($id, $now + self::LATER);
		}
		$this->documents->purge($now - self::UNDO);
	}
}
