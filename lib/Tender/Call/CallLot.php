<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

/** One lot of a call. */
final readonly class CallLot {
	/**
	 * @param string $id the notice's own name for it, such as LOT-0001
	 * @param array<string, string> $titles per language
	 * @param array<string, string> $summaries
	 * @param list<string> $cpv 8 digits each
	 * @param ?bool $sme fit for small enterprises
	 */
	public function __construct(
		public string $id,
		public array $titles,
		public array $summaries,
		public array $cpv,
		public ?int $valueCents,
		public ?string $currency,
		public ?bool $sme,
	) {
	}
}
