<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

/**
 * A stretch of the list: the calls that fulfil a condition, in one order. A list is some of these one after the other,
 * and a cursor names the stretch it stands in.
 */
final readonly class CallPhase {
	public const AHEAD = 'ahead';
	public const PLANNED = 'planned';
	public const OVER = 'over';
	public const AWARDED = 'awarded';
	public const CANCELLED = 'cancelled';
	public const NOT_OPEN = 'not-open';
	public const ALL = 'all';

	/**
	 * @param self::AHEAD|self::PLANNED|self::OVER|self::AWARDED|self::CANCELLED|self::NOT_OPEN|self::ALL $condition
	 * @param 'closes_at'|'published_at' $column
	 * @param bool $ascending otherwise the highest first; the id breaks ties the same way
	 * @param ?bool $mine only calls to which a group of the reader stands, or only the others; null: both
	 */
	public function __construct(
		public string $condition,
		public string $column,
		public bool $ascending,
		public ?bool $mine = null,
	) {
	}

	/**
	 * @param bool $split whether the reader's own come first
	 * @return non-empty-list<self>
	 */
	public static function of(CallFilter $filter, bool $split): array {
		if ($filter->sort === 'newest') {
			return [new self(self::condition($filter->status), 'published_at', false)];
		}
		$phases = match ($filter->status) {
			'planned' => [new self(self::PLANNED, 'published_at', false)],
			'closed' => [new self(self::OVER, 'closes_at', false)],
			'awarded' => [new self(self::AWARDED, 'published_at', false)],
			'cancelled' => [new self(self::CANCELLED, 'published_at', false)],
			'any' => [new self(self::AHEAD, 'closes_at', true), new self(self::NOT_OPEN, 'published_at', false)],
			default => [new self(self::AHEAD, 'closes_at', true)],
		};
		if ($filter->sort !== 'mine' || !$split) {
			return $phases;
		}
		$own = array_map(static fn (self $phase): self => new self($phase->condition, $phase->column, $phase->ascending, true), $phases);
		$others = array_map(static fn (self $phase): self => new self($phase->condition, $phase->column, $phase->ascending, false), $phases);
		return [...$own, ...$others];
	}

	/** @return self::AHEAD|self::PLANNED|self::OVER|self::AWARDED|self::CANCELLED|self::ALL */
	public static function condition(string $status): string {
		return match ($status) {
			'planned' => self::PLANNED,
			'closed' => self::OVER,
			'awarded' => self::AWARDED,
			'cancelled' => self::CANCELLED,
			'any' => self::ALL,
			default => self::AHEAD,
		};
	}
}
