<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Catches up when Talk was away: brings people in step, and says what waited. */
final class RoomJob extends TimedJob {
	private const AT_ONCE = 100;
	/** longer than the outbox remembers what it delivered */
	private const KEPT = 45 * 86400;

	public function __construct(
		ITimeFactory $time,
		private readonly RoomMapper $rooms,
		private readonly RoomNewsMapper $line,
		private readonly RoomKeeper $keeper,
		private readonly RoomRounds $rounds,
		private readonly Conversations $talk,
	) {
		parent::__construct($time);
		$this->setInterval(300);
		$this->setTimeSensitivity(IJob::TIME_SENSITIVE);
	}

	/** @param mixed $argument unused */
	protected function run($argument): void {
		$this->line->forgetBefore($this->time->getTime() - self::KEPT);
		if ($this->talk->ways()->here) {
			$this->rounds->say();
			$this->keeper->keep($this->rooms->stale(self::AT_ONCE));
			$this->rounds->lookAgain();
		}
	}
}
