<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Home\HomeEntry;
use OCA\SmartCommons\Core\Home\HomeSource;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceMapper;
use OCA\SmartCommons\Place\Truth\Rules\SuggestionState;
use OCP\IL10N;

/** Suggestions that wait for a member's decision or answer, on the home page. */
final readonly class SuggestionHome implements HomeSource {
	private const MOST = 5;

	public function __construct(
		private SuggestionMapper $suggestions,
		private PlaceMapper $places,
		private IL10N $l10n,
	) {
	}

	public function home(Reader $reader): array {
		if ($reader->uid === null) {
			return [];
		}
		$waiting = [...$this->suggestions->asked($reader->uid, self::MOST), ...$this->suggestions->toDecide($reader, null, 0, self::MOST)];
		$ids = array_values(array_filter(array_map(static fn (Suggestion $one): int => $one->placeId ?? 0, $waiting)));
		$places = $ids === [] ? [] : $this->places->visible($ids, $reader);
		$entries = [];
		foreach (array_slice($waiting, 0, self::MOST) as $one) {
			$place = $places[$one->placeId ?? 0] ?? null;
			if ($place !== null || $one->placeId === null) {
				$entries[] = $this->entry($one, $place, $reader);
			}
		}
		return $entries;
	}

	public function news(Reader $reader): array {
		return [];
	}

	private function entry(Suggestion $suggestion, ?Place $place, Reader $reader): HomeEntry {
		$name = Texts::best($place === null ? $suggestion->names() : $place->facts->names, $reader->languages);
		$asked = $suggestion->state === SuggestionState::Asked;
		$detail = match (true) {
			$asked => $this->l10n->t('A question about what you suggested'),
			$place === null => $this->l10n->t('Suggested as a new place'),
			default => $this->l10n->t('A change is suggested'),
		};
		$path = $asked ? 'places/suggestions/mine' : 'places/suggestions';
		return new HomeEntry(HomeEntry::WAITING, Place::KIND, 'suggestion:' . $suggestion->id, $name['text'], $name['language'], $path, $detail);
	}
}
