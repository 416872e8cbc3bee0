<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

use OCA\SmartCommons\Place\PlaceFacts;

/** What a row of a file would change of a place that we have. Pure. */
final class ImportMerge {
	private const PER_LANGUAGE = ['names', 'sentence', 'about'];

	/**
	 * The facts as they would be if the file were right in all that it says. It says nothing of what it leaves empty.
	 *
	 * @param array<string, mixed> $says values by field
	 * @return array<string, mixed> values by field
	 */
	public static function proposal(PlaceFacts $before, array $says): array {
		$ours = $before->toArray();
		foreach ([...self::PER_LANGUAGE, 'fieldAudience'] as $field) {
			if (isset($says[$field]) && is_array($says[$field])) {
				// other languages stay
				$says[$field] += $ours[$field];
			}
		}
		if (($says['state'] ?? null) === PlaceState::Active->word() && $before->state === PlaceState::Unverified) {
			// a list doesn't confirm what it tells
			unset($says['state']);
		}
		$moved = isset($says['position']) && $says['position'] != $ours['position'];
		if ($moved && !isset($says['locationId'])) {
			$says['locationId'] = null;
		}
		if (array_key_exists('locationId', $says) && $says['locationId'] !== $ours['locationId'] && !isset($says['scopeId'])
			&& $before->scope === Scope::Municipality && $before->scopeId === $before->locationId) {
			$says['scopeId'] = null;
		}
		return $says + $ours;
	}

	/**
	 * @param PlaceFacts $after the proposal, settled
	 * @param list<string> $ours fields that a person changed here
	 * @param bool $fillOnly the place comes from elsewhere: only what is empty is filled in
	 * @return array{list<string>, list<string>} fields that change, and that differ but stay
	 */
	public static function fields(PlaceFacts $before, PlaceFacts $after, array $ours, bool $fillOnly): array {
		$change = [];
		$keep = [];
		foreach ($before->changesTo($after) as $field => ['was' => $was]) {
			if (in_array($field, $ours, true) || $fillOnly && !in_array($was, [null, '', []], true)) {
				$keep[] = $field;
			} else {
				$change[] = $field;
			}
		}
		return [$change, $keep];
	}
}
