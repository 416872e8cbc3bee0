<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

/** How many records had which outcome. */
final class Counts {
	/** @var array<string, int> */
	private array $counts = [];

	public function add(string $outcome): void {
		$this->counts[$outcome] = $this->of($outcome) + 1;
	}

	public function of(string $outcome): int {
		return $this->counts[$outcome] ?? 0;
	}

	public function told(): string {
		return sprintf(
			'%d new, %d updated, %d unchanged, %d refused',
			$this->of(Outcome::NEW),
			$this->of(Outcome::UPDATED),
			$this->of(Outcome::UNCHANGED),
			$this->of(Outcome::REFUSED),
		);
	}
}
