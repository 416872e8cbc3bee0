<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

/** One lot, as a source says it. */
final readonly class LotRecord {
	/**
	 * @param string $id the notice's name for it, such as LOT-0001
	 * @param list<array{string, string}> $titles label of the language and text
	 * @param list<array{string, string}> $summaries
	 * @param list<string> $cpv 8 digits each
	 * @param ?bool $sme fit for small enterprises
	 */
	public function __construct(
		public string $id,
		public array $titles = [],
		public array $summaries = [],
		public array $cpv = [],
		public ?int $valueCents = null,
		public ?string $currency = null,
		public ?bool $sme = null,
	) {
	}

	/** A lot's name as it can be kept: lists of names are joined with commas. */
	public static function name(string $written): string {
		return mb_substr(trim(str_replace(',', ' ', $written)), 0, 40);
	}
}
