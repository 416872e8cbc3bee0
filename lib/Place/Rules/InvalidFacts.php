<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

/** Facts that no place can have; Place\FaultWords says it in a reader's language. */
final class InvalidFacts extends \DomainException {
	/** @param non-empty-array<string, array{Fault, int|string}> $faults by field, dotted inside: `equipment.2.names` */
	public function __construct(
		public readonly array $faults,
	) {
		parent::__construct('A place can\'t have these values: ' . implode(', ', array_map(
			static fn (string $field, array $fault): string => $field . ' (' . $fault[0]->value . ')',
			array_keys($faults),
			$faults,
		)));
	}
}
