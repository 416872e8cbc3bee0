<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Shown;

use OCA\SmartCommons\Core\Item\ItemRef;

/** An item as it is shown outside the app's own pages, in one reader's words. */
final readonly class ShownItem {
	/**
	 * @param string $label what it is: `Call`
	 * @param string $language of the title
	 * @param string $decisive the one fact that decides: `Deadline: Friday 4 December, 12:00`; may be empty
	 * @param string $group name of the group that answers for it, empty without one that the reader may see
	 * @param string $excerpt one line of its text
	 * @param string $url absolute address of its page
	 * @param ?int $dueAt next moment that is still to come, unix seconds
	 * @param string $dueLabel what happens then: `Deadline`
	 * @param ?string $ownerUid member who answers for it
	 */
	public function __construct(
		public ItemRef $ref,
		public string $label,
		public string $title,
		public string $language,
		public string $decisive,
		public string $group,
		public string $excerpt,
		public string $url,
		public ?int $dueAt,
		public string $dueLabel,
		public bool $wholeDay,
		public ?string $ownerUid,
	) {
	}

	/** One line below the title: what it is, what decides, who. */
	public function subline(): string {
		$parts = [$this->label, $this->decisive === '' ? $this->excerpt : $this->decisive, $this->group];
		return implode(' · ', array_filter($parts, static fn (string $part): bool => $part !== ''));
	}
}
