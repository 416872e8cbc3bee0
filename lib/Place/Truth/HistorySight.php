<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlacePolicy;
use OCA\SmartCommons\Place\Rules\FieldAudience;
use OCA\SmartCommons\Place\Truth\Rules\LogLine;

/**
 * What of a place's history a reader may see. A field that was ever for fewer people stays for them in the history: a
 * number that was private doesn't become public with the one that follows it.
 */
final readonly class HistorySight {
	private const FIELDS = ['email', 'phone', 'person', 'street'];
	/** to whom a place belongs concerns only those who look after it */
	private const EDITORS = ['audience', 'groupId'];

	public function __construct(
		private PlacePolicy $policy,
	) {
	}

	/**
	 * @param list<LogLine> $audiences all changes of who sees the fields
	 * @return list<string> fields
	 */
	public function hidden(Place $place, array $audiences, Reader $reader): array {
		if ($this->policy->edit($reader, $place)) {
			return [];
		}
		$hidden = self::EDITORS;
		foreach (self::FIELDS as $field) {
			$strictest = $place->facts->fieldAudience[$field]->value;
			foreach ($audiences as $line) {
				$strictest = max($strictest, self::audience($line->was, $field), self::audience($line->became, $field));
			}
			$audience = FieldAudience::tryFrom($strictest) ?? FieldAudience::Editors;
			if (!$this->policy->sees($reader, $audience, $place->placement->ownerUid, $place->placement->groupId, $place->facts->locationId)) {
				$hidden[] = $field;
			}
		}
		return in_array('street', $hidden, true) ? [...$hidden, 'position'] : $hidden;
	}

	private static function audience(mixed $audiences, string $field): int {
		/** @var mixed $word */
		$word = is_array($audiences) ? $audiences[$field] ?? null : null;
		return is_string($word) ? FieldAudience::ofWord($word)->value ?? FieldAudience::Editors->value : FieldAudience::Public->value;
	}
}
