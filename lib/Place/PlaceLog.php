<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Place\Rules\Cause;
use OCP\AppFramework\Utility\ITimeFactory;

/** Keeps who changed what of a place, and tells the rest of the app; in the transaction of the change. */
final readonly class PlaceLog {
	public function __construct(
		private Batch $batch,
		private Outbox $outbox,
		private ITimeFactory $time,
	) {
	}

	public function now(): int {
		return $this->time->getTime();
	}

	/**
	 * @param positive-int $placeId
	 * @param int $version that the change made
	 * @param array<string, array{was: mixed, became: mixed}> $changes by field
	 * @param ?string $uid null: nobody with an account
	 */
	public function keep(int $placeId, int $version, array $changes, Cause $cause, ?string $uid): void {
		$rows = [];
		foreach ($changes as $field => $change) {
			$rows[] = [$placeId, $version, $this->now(), $uid, $cause->value, $field, self::json($change['was']), self::json($change['became'])];
		}
		$this->batch->insert('smc_place_log', ['place_id', 'version', 'at', 'uid', 'cause', 'field', 'was', 'became'], $rows);
		$this->outbox->itemChanged(new ItemRef(Place::KIND, $placeId));
	}

	private static function json(mixed $value): string {
		return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
	}
}
