<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest\Rules;

use OCA\SmartCommons\Core\News\Rhythm;

/** Whose turn it is: what today's mail of one member may hold, if there is to be one. Pure. */
final readonly class Turn {
	/**
	 * @param bool $open whether a mail may go out now; not before the hour, and not twice a day
	 * @param bool $weekly whether it holds the news of the week too
	 * @param int $day of that mail, such as 20261125
	 * @param int $week its Monday
	 * @param int $next unix seconds: when to think of the member again
	 */
	private function __construct(
		public bool $open,
		public bool $weekly,
		public int $day,
		public int $week,
		public int $next,
	) {
	}

	/**
	 * @param int $sentDay day of the last mail
	 * @param int $week Monday of the last week of which the weekly news went out
	 * @param int $hour from which mail goes out
	 * @param bool $early whether it may go out before, because somebody asked for it
	 */
	public static function of(int $now, \DateTimeZone $zone, int $hour, int $sentDay, int $week, bool $early = false): self {
		$day = Days::day($now, $zone);
		$moment = Days::moment($now, $zone, $hour);
		$monday = Days::monday($now, $zone);
		$waits = $now < $moment && !$early;
		return new self(
			!$waits && $sentDay < $day,
			// on Monday, or on the first day after it on which a mail can go out
			$monday > $week,
			$day,
			$monday,
			$waits ? $moment : Days::tomorrow($now, $zone, $hour),
		);
	}

	/**
	 * Whether this mail tells a piece of news.
	 *
	 * @param int $news its id; ids grow in the order of telling
	 * @param int $dailyTold id up to which daily news were told
	 * @param int $weeklyTold the same for weekly ones
	 */
	public function tells(int $news, Rhythm $rhythm, int $dailyTold, int $weeklyTold): bool {
		return match ($rhythm) {
			Rhythm::Daily => $news > $dailyTold,
			Rhythm::Weekly => $this->weekly && $news > $weeklyTold,
			Rhythm::Now, Rhythm::Never => false,
		};
	}
}
