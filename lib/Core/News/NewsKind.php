<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Audience\Reader;

/** A kind of news that a module has, as members choose how soon they want it. */
final readonly class NewsKind {
	/**
	 * @param non-empty-string $id stable word, at most 32 characters, such as `call.match` (it is stored)
	 * @param string $label what it is, localized, as a line in the settings: "A new call for a group"
	 * @param Rhythm $usual what holds for who chose nothing
	 * @param bool $room whether it is said in the group's conversation too
	 * @param bool $leaders whether only those who coordinate the group may know of it
	 * @param bool $waiting whether it waits for an answer of those whom it concerns
	 */
	public function __construct(
		public string $id,
		public string $label,
		public Rhythm $usual,
		public bool $room = false,
		public bool $leaders = false,
		public bool $waiting = false,
	) {
	}
	/** Whether somebody in the reader's place may know of it: in its group, or leading it; the item is another matter. */
	public function concerns(NewsEntry $news, Reader $reader): bool {
		if ($news->groupId === null) {
			return true;
		}
		return $this->leaders ? $reader->coordinates($news->groupId) : $news->personal || $reader->isIn($news->groupId);
	}
}
