<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest\Rules;

/** The next date of an item. */
final readonly class Closing {
	/**
	 * @param int $at unix seconds
	 * @param \DateTimeZone $zone in which it was published
	 * @param bool $wholeDay whether only the day is known
	 * @param string $label what happens then, in the member's language; may be empty
	 */
	public function __construct(
		public int $at,
		public \DateTimeZone $zone,
		public bool $wholeDay,
		public string $label = '',
	) {
	}

	/** Whether it is still to come: a day lasts until it is over. */
	public function ahead(int $now): bool {
		return $this->wholeDay ? Days::day($this->at, $this->zone) >= Days::day($now, $this->zone) : $this->at > $now;
	}
}
