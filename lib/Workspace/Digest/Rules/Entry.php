<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest\Rules;

/** All that a mail says of one item. */
final readonly class Entry {
	/**
	 * @param string $item its key
	 * @param string $language of the title, when it isn't the member's
	 * @param list<string> $lines what happened, oldest first
	 * @param int $more how many more things happened than are written out
	 */
	public function __construct(
		public string $item,
		public string $title,
		public string $language,
		public string $url,
		public Section $section,
		public ?Closing $closing,
		public array $lines,
		public int $more,
	) {
	}
}
