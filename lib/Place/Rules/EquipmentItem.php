<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

/** One thing that can be used or borrowed at a place. */
final readonly class EquipmentItem {
	/**
	 * @param ?int $entryId of the shared catalogue
	 * @param array<string, string> $names per language; empty: as the catalogue names it
	 * @param string $conditions for using it, in the words of the place
	 * @param ?string $seenOn YYYY-MM-DD when somebody last saw it there
	 */
	public function __construct(
		public ?int $entryId,
		public array $names,
		public int $amount,
		public string $conditions,
		public bool $reservable,
		public ?string $seenOn,
	) {
	}

	/** @return array{entryId: ?int, names: array<string, string>, amount: int, conditions: string, reservable: bool, seenOn: ?string} */
	public function toArray(): array {
		return [
			'entryId' => $this->entryId,
			'names' => $this->names,
			'amount' => $this->amount,
			'conditions' => $this->conditions,
			'reservable' => $this->reservable,
			'seenOn' => $this->seenOn,
		];
	}
}
