<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Item;

use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Text\Texts;

/** What every module's things have in common; Core's features work on this and nothing else. */
final readonly class Item {
	/**
	 * @param array<string, string> $titles title per language (`nl`, `fr`, `en`, or `und` when unsure), never empty
	 * @param string $language the language the item was written in
	 * @param array<string, string> $texts Markdown text per language
	 * @param list<ItemDate> $dates
	 * @param non-empty-string $path path of the item's page below the app's own address, such as `calls/12`
	 * @param ?string $ownerUid member who answers for it
	 * @param ?int $ownerGroupId group that answers for it
	 * @param int $changedAt unix seconds
	 * @param list<int> $groupIds groups of the reader that work on it; only where the source was asked for an agenda
	 */
	public function __construct(
		public ItemRef $ref,
		public array $titles,
		public string $language,
		public Audience $audience,
		public string $path,
		public array $texts = [],
		public array $dates = [],
		public ?string $ownerUid = null,
		public ?int $ownerGroupId = null,
		public int $changedAt = 0,
		public array $groupIds = [],
	) {
	}

	/**
	 * The title in the first of the reader's languages that the item has, else the original.
	 *
	 * @param list<string> $languages the reader's languages, preferred first
	 * @return array{text: string, language: string}
	 */
	public function titleFor(array $languages): array {
		return Texts::best($this->titles, $languages, $this->language);
	}

	/**
	 * The text, chosen the same way; empty when there is none.
	 *
	 * @param list<string> $languages the reader's languages, preferred first
	 * @return array{text: string, language: string}
	 */
	public function textFor(array $languages): array {
		return Texts::best($this->texts, $languages, $this->language);
	}
}
