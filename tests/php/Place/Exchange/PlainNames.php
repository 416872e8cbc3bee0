<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Exchange;

use OCA\SmartCommons\Place\Exchange\Names;

/** Ids under a letter and their number. */
final class PlainNames implements Names {
	public function area(int $id): string {
		return 'A' . $id;
	}

	public function areaOf(string $written, string $postcode): ?int {
		return $this->number('A', $written) ?? ($written === 'Gent' ? 44021 : null);
	}

	public function theme(int $id): string {
		return 'T' . $id;
	}

	public function themeOf(string $label): ?int {
		return $this->number('T', $label);
	}

	public function entry(int $id): string {
		return 'E' . $id;
	}

	public function entryOf(string $name): ?int {
		return $this->number('E', $name);
	}

	public function place(int $id): string {
		return 'P' . $id;
	}

	public function placeOf(string $reference): ?int {
		return $this->number('P', $reference);
	}

	private function number(string $letter, string $written): ?int {
		return preg_match("/^$letter(\\d+)$/D", $written, $part) === 1 ? (int)$part[1] : null;
	}
}
