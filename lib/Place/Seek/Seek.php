<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Seek;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Place\Find\PlaceFilter;
use OCP\IL10N;

/** A search of places that a member keeps. */
final readonly class Seek {
	/**
	 * @param array<string, string> $query filters by their names in the contract
	 * @param bool $alerts whether to tell of each new place that fits
	 * @param int $toldUntil unix seconds: what was added or changed before has been looked at
	 */
	public function __construct(
		public int $id,
		public string $uid,
		public string $name,
		public array $query,
		public bool $alerts,
		public int $toldUntil,
		public int $createdAt,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->int('id'),
			$row->string('uid'),
			$row->string('name'),
			$row->strings('query'),
			$row->int('alerts') === 1,
			$row->int('told_until'),
			$row->int('created_at'),
		);
	}

	/** @throws \OCA\SmartCommons\Core\Problem\Problem when the query can't be read */
	public function filter(IL10N $l10n): PlaceFilter {
		return PlaceFilter::of(new Input($this->query, $l10n, true), $l10n);
	}

	/** @return array<string, mixed> the contract's PlaceSearch */
	public function view(): array {
		return ['id' => $this->id, 'name' => $this->name, 'query' => (object)$this->query, 'alerts' => $this->alerts, 'createdAt' => $this->createdAt];
	}
}
