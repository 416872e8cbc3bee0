<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Item;

/** A moment of an item that belongs in a calendar: a deadline, an opening, a meeting. */
final readonly class ItemDate {
	/**
	 * @param non-empty-string $what stable word for what happens (`submission`, `questions`, …), unique within the item
	 * @param int $startsAt unix seconds
	 * @param ?int $endsAt unix seconds; null for a moment without length
	 * @param non-empty-string $zone IANA zone in which the wall time was published
	 * @param bool $wholeDay true when the source gave a date without a time
	 * @param string $label what happens, in the reader's language (`Deadline`), to stand before the title; may be empty
	 */
	public function __construct(
		public string $what,
		public int $startsAt,
		public ?int $endsAt = null,
		public string $zone = 'Europe/Brussels',
		public bool $wholeDay = false,
		public string $label = '',
	) {
	}

	/** What happens, before a text: `Deadline: …`, with the colon as this language writes it. */
	public function before(string $text, string $language): string {
		return $this->label === '' ? $text : $this->label . ($language === 'fr' ? "\u{A0}: " : ': ') . $text;
	}
}
