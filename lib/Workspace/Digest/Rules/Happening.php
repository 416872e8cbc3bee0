<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest\Rules;

/** One thing that happened to an item, as one member may know it. */
final readonly class Happening {
	/**
	 * @param int $news id of the news
	 * @param string $item key of the item
	 * @param string $title of the item
	 * @param string $language of that title, when it isn't the member's
	 * @param string $url of its page
	 * @param string $sentence with the placeholders `{item}`, `{group}` and `{actor}`
	 * @param string $group name of the group; empty without one
	 * @param string $actor name of who did it; empty without one
	 * @param bool $personal whether it is for named members, not for a whole group
	 * @param bool $waiting whether it waits for an answer
	 * @param ?Closing $closing the item's next date
	 */
	public function __construct(
		public int $news,
		public string $item,
		public string $title,
		public string $language,
		public string $url,
		public string $sentence,
		public string $group,
		public string $actor,
		public bool $personal,
		public bool $waiting,
		public ?Closing $closing,
	) {
	}
}
