<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Home;

use OCA\SmartCommons\Core\Audience\Reader;

/** What a module has to say on a member's home page. */
interface HomeSource {
	/** @return list<HomeEntry> at most five per section, most urgent first */
	public function home(Reader $reader): array;

	/**
	 * How many things are new for this reader, per navigation entry (`calls`, `group:12`).
	 *
	 * @return array<string, int>
	 */
	public function news(Reader $reader): array;
}
