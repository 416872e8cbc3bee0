<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Item\Item;

/** A piece of news in one reader's words. */
final readonly class ToldNews {
	/**
	 * @param string $sentence with the placeholders `{item}`, `{group}` and `{actor}`
	 * @param string $title of the item
	 * @param string $group name of the group, empty without one
	 * @param string $actor name of who did it, empty without one
	 * @param string $url absolute address of the item's page
	 */
	public function __construct(
		public NewsEntry $news,
		public Item $item,
		public string $sentence,
		public string $title,
		public string $group,
		public string $actor,
		public string $url,
	) {
	}

	/** The sentence with the names in it, as plain text. */
	public function text(): string {
		return strtr($this->sentence, ['{item}' => $this->title, '{group}' => $this->group, '{actor}' => $this->actor]);
	}
}
