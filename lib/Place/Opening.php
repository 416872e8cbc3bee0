<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Place\Rules\Hours\InvalidHours;
use OCA\SmartCommons\Place\Rules\Hours\OpeningHours;
use OCA\SmartCommons\Place\Rules\PlaceState;

/** Whether a place is open, from its hours and its state. */
final class Opening {
	public const OPEN = 'open';
	public const CLOSED = 'closed';
	public const UNKNOWN = 'unknown';

	/** @var array<string, ?OpeningHours> read before, by their JSON */
	private array $read = [];

	/** @return array{now: self::OPEN|self::CLOSED|self::UNKNOWN, until: ?int} the contract's PlaceOpen */
	public function now(Place $place, int $now): array {
		$state = $place->facts->state;
		$hours = $place->facts->hours;
		if (!$state->isThere() || $hours === null) {
			return ['now' => self::UNKNOWN, 'until' => null];
		}
		if ($state === PlaceState::Paused) {
			return ['now' => self::CLOSED, 'until' => null];
		}
		return match ($hours->isOpen($now)) {
			true => ['now' => self::OPEN, 'until' => $hours->nextChange($now)],
			false => ['now' => self::CLOSED, 'until' => $hours->nextChange($now)],
			null => ['now' => self::UNKNOWN, 'until' => null],
		};
	}

	/** Hours as they are kept, read once where many places have the same; null when they can't be read. */
	public function hours(string $json): ?OpeningHours {
		if (!array_key_exists($json, $this->read)) {
			/** @var mixed $values */
			$values = json_decode($json, true);
			try {
				$this->read[$json] = is_array($values) ? OpeningHours::fromArray($values) : null;
			} catch (InvalidHours) {
				$this->read[$json] = null;
			}
		}
		return $this->read[$json];
	}
}
