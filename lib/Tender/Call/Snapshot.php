<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\Link;

/**
 * A call as plain text per field, so that two versions can be compared and the difference shown as it is. Fields:
 * `title.<language>`, `summary.<language>`, `status`, `buyer`, `level`, `type`, `deadline.<kind>`, `value`, `cpv`,
 * `places`, `languages`, `lots`, `links`, `published`.
 */
final class Snapshot {
	private const LONGEST = 4000;

	/**
	 * @param array<int, string> $places names per place id
	 * @return array<string, string> only fields that hold something
	 */
	public static function of(CallFacts $facts, array $places = []): array {
		$fields = [];
		foreach ($facts->titles as $language => $title) {
			$fields['title.' . $language] = $title;
		}
		foreach (DeadlineKind::cases() as $kind) {
			$fields['deadline.' . $kind->value] = self::deadlines($facts, $kind);
		}
		$fields['status'] = $facts->state->word();
		$fields['buyer'] = $facts->buyer;
		$fields['level'] = $facts->level;
		$fields['type'] = $facts->type;
		$fields['value'] = self::amount($facts->valueCents, $facts->currency);
		$fields['cpv'] = self::sorted($facts->cpvs);
		$fields['places'] = self::sorted(array_map(static fn (CallPlace $place): string => $places[$place->placeId] ?? ($place->nuts === '' && $place->placeId === CallPlace::EVERYWHERE ? 'EU' : $place->nuts), $facts->places));
		$fields['languages'] = self::sorted($facts->answerLanguages);
		$fields['lots'] = implode("\n", array_map(self::lot(...), $facts->lots));
		$fields['links'] = self::sorted(array_map(static fn (Link $link): string => $link->url, $facts->links), "\n");
		$fields['published'] = $facts->publishedOn ?? '';
		foreach ($facts->summaries as $language => $summary) {
			$fields['summary.' . $language] = $summary;
		}
		return array_map(static fn (string $text): string => mb_substr($text, 0, self::LONGEST), array_filter($fields, static fn (string $text): bool => $text !== ''));
	}

	private static function deadlines(CallFacts $facts, DeadlineKind $kind): string {
		$texts = [];
		foreach ($facts->deadlines->all as $one) {
			if ($one->deadline->kind === $kind) {
				$texts[] = $one->deadline->plain() . ($one->lots === [] ? '' : ' (' . implode(', ', $one->lots) . ')');
			}
		}
		return implode("\n", $texts);
	}

	private static function lot(CallLot $lot): string {
		$value = self::amount($lot->valueCents, $lot->currency);
		return trim($lot->id . ' ' . (array_values($lot->titles)[0] ?? '')) . ($value === '' ? '' : ' (' . $value . ')');
	}

	private static function amount(?int $cents, ?string $currency): string {
		return $cents === null ? '' : trim(sprintf('%d.%02d %s', intdiv($cents, 100), $cents % 100, $currency ?? ''));
	}

	/** @param list<string> $words */
	private static function sorted(array $words, string $glue = ', '): string {
		$words = array_unique(array_filter($words, static fn (string $word): bool => $word !== ''));
		sort($words);
		return implode($glue, $words);
	}
}
