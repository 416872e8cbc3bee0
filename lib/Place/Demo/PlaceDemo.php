<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Demo;

use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Place\PlaceCheck;
use OCA\SmartCommons\Place\PlaceMapper;
use OCA\SmartCommons\Place\Placement;
use OCA\SmartCommons\Place\Settled;
use OCP\AppFramework\Db\TTransactional;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;

/** Fills the places of the demonstration; what is there already stays as it is. */
final class PlaceDemo {
	use TTransactional;

	private const SOURCE = 'demo';
	private const BATCH = 500;
	private const DAY = 86400;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly DemoPlaces $written,
		private readonly DemoPlaceCrowd $crowd,
		private readonly PlaceCheck $check,
		private readonly DemoPlaceWriter $writer,
		private readonly PlaceMapper $places,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * @param int $count how many places in all; those that are written out are always there
	 * @param callable(string): void $progress told what is being done, now and then
	 */
	public function fill(int $count, callable $progress): void {
		$written = $this->written->written();
		$have = $this->places->bySource(self::SOURCE, array_column($written, 'key'));
		$this->atomic(fn () => $this->writer->together(function () use ($written, $have): void {
			foreach ($written as $at => $place) {
				if (!isset($have[$place['key']])) {
					$this->add($place['key'], $this->check->settle($this->check->facts($place['values']), null), $place['verifiedDaysAgo'], $at);
				}
			}
		}), $this->db);
		$have = $this->places->bySource(self::SOURCE, array_column($written, 'key'));
		foreach ($written as $place) {
			if ($place['successor'] !== '' && isset($have[$place['successor']])) {
				$this->writer->succeed($have[$place['key']], $have[$place['successor']], str_contains($place['key'], 'Quai'));
			}
		}
		$this->more($count - count($written), $progress);
	}

	/** @param callable(string): void $progress */
	private function more(int $count, callable $progress): void {
		for ($from = 0; $from < $count; $from += self::BATCH) {
			$keys = array_map(static fn (int $n): string => 'crowd-' . $n, range($from, min($count, $from + self::BATCH) - 1));
			$have = $this->places->bySource(self::SOURCE, $keys);
			$this->atomic(fn () => $this->writer->together(function () use ($keys, $have, $from): void {
				foreach ($keys as $at => $key) {
					if (!isset($have[$key])) {
						$this->add($key, $this->crowd->place($from + $at), ($from + $at) % 9 === 0 ? null : ($from + $at) * 7 % 480, $from + $at);
					}
				}
			}), $this->db);
			$progress(($from + count($keys)) . ' more places');
		}
	}

	private function add(string $key, Settled $settled, ?int $verifiedDaysAgo, int $at): int {
		$by = ['an', 'koen', 'tine'][abs($at) % 3];
		$placement = new Placement(AudienceKind::Public, 0, $by, self::SOURCE, $key);
		return $this->writer->add($settled, $placement, $verifiedDaysAgo === null ? null : $by, $this->time->getTime() - ($verifiedDaysAgo ?? 3) * self::DAY);
	}
}
