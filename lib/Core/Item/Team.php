<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Item;

/** The people who work on an item. */
final readonly class Team {
	/**
	 * @param list<string> $members accounts, coordinators included
	 * @param list<string> $leaders accounts that answer for it, longest there first
	 * @param string $language in which the team is written to
	 * @param bool $room whether it wants a conversation of its own
	 * @param bool $folder whether it wants a shared folder
	 * @param bool $active whether it works; a closed group's things are kept and no longer kept in step
	 * @param ?ItemRef $within the team of which this is a part, such as a dossier's group
	 */
	public function __construct(
		public ItemRef $ref,
		public array $members,
		public array $leaders,
		public string $language,
		public bool $room,
		public bool $folder,
		public bool $active = true,
		public ?ItemRef $within = null,
	) {
	}
}
