<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Core\Db\Row;

/** How far one member's mail has come. */
final readonly class DigestRow {
	/**
	 * @param int $sentDay day of the last mail, such as 20261125; 0: none yet
	 * @param int $week Monday of the last week of which the weekly news went out
	 * @param int $dailyTold id of the news up to which daily ones were told
	 * @param int $weeklyTold the same for weekly ones
	 * @param int $tries failures in a row
	 * @param ?string $stopped JSON of what was changed when the mail was stopped by its link; null: it wasn't
	 */
	public function __construct(
		public int $id,
		public string $uid,
		public int $sentDay,
		public int $week,
		public int $dailyTold,
		public int $weeklyTold,
		public int $tries,
		public ?string $stopped,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->string('uid'),
			$row->int('sent_day'),
			$row->int('week'),
			$row->int('daily_told'),
			$row->int('weekly_told'),
			$row->int('tries'),
			$row->stringOrNull('stopped'),
		);
	}
}
