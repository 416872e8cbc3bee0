<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk\Rules;

/** One piece of news, to be said in a conversation. */
final readonly class Line {
	/**
	 * @param string $sentence with the placeholders `{item}`, `{group}` and `{actor}`
	 * @param string $item title of what it is about
	 * @param string $url absolute address of its page
	 */
	public function __construct(
		public string $sentence,
		public string $item,
		public string $group,
		public string $actor,
		public string $url,
	) {
	}
}
