<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Workspace\Digest\Rules\Days;
use OCP\AppFramework\Utility\ITimeFactory;

/** Gives members whom the app met since a place in the mail. Their first one starts from now, not from the beginning of time. */
final class Enrolment {
	private const SOME = 500;

	public function __construct(
		private readonly DigestStore $store,
		private readonly Recipients $recipients,
		private readonly DigestNews $news,
		private readonly Settings $settings,
		private readonly ITimeFactory $time,
	) {
	}

	/** @param int $until hrtime() at which to stop; the rest is for the next run */
	public function meet(int $until): void {
		do {
			$strangers = $this->store->strangers(self::SOME);
			$this->enrol($strangers);
		} while (count($strangers) === self::SOME && hrtime(true) < $until);
	}

	/** One member, unless the account is gone, suspended or unknown to the app. */
	public function meetOne(string $uid): void {
		if ($this->recipients->of([$uid]) !== []) {
			$this->enrol([$uid]);
		}
	}

	/** @param list<string> $uids */
	private function enrol(array $uids): void {
		if ($uids === []) {
			return;
		}
		$now = $this->time->getTime();
		$hour = $this->settings->digestHour();
		$members = [];
		$zones = $this->recipients->zones($uids);
		foreach ($uids as $uid) {
			$zone = $zones[$uid];
			$members[] = ['uid' => $uid, 'due' => Days::next($now, $zone, $hour), 'week' => Days::monday($now, $zone)];
		}
		$this->store->enrol($members, $this->news->last($now, all: true));
	}
}
