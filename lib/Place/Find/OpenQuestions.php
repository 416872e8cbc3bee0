<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Find;

use OCA\SmartCommons\Place\Opening;
use OCP\AppFramework\Utility\ITimeFactory;

/** Asks about opening hours at this moment. */
final readonly class OpenQuestions {
	public function __construct(
		private Opening $opening,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param ?string $asked as PlaceFilter has it
	 * @param bool $now whether to tell of each place whether it is open now, too
	 */
	public function ask(?string $asked, bool $now): OpenQuestion {
		return new OpenQuestion($this->opening, $asked, $now, $this->time->getTime());
	}
}
