<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Community\Location\Location;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Location\LocationType;
use OCA\SmartCommons\Community\Theme\Theme;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Core\Text\LanguageGuess;
use OCA\SmartCommons\Tender\Call\CallFacts;
use OCA\SmartCommons\Tender\Call\CallLot;
use OCA\SmartCommons\Tender\Call\CallOrigin;
use OCA\SmartCommons\Tender\Call\CallPlace;
use OCA\SmartCommons\Tender\Rules\CpvThemes;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\LabelledTexts;
use OCA\SmartCommons\Tender\Rules\Level;

/** Settles what a source said: in which language its texts really are, which of our places and themes it means. */
final class FactsBuilder {
	private const LONGEST_TITLE = 1000;

	/** @var array<string, ?Location> places asked before in this process, by NUTS code or `name:…` */
	private array $places = [];
	/** @var ?array<int, list<string>> CPV prefixes per theme */
	private ?array $prefixes = null;

	public function __construct(
		private readonly LocationService $locations,
		private readonly ThemeDirectory $themes,
	) {
	}

	/** @param int $now unix seconds; when it came in, for what doesn't say when it was sent */
	public function of(NoticeRecord $record, int $now): CallFacts {
		$titles = self::titles(self::texts($record->titles));
		$labelled = LabelledTexts::language($record->titles[0][0] ?? '');
		$origin = new CallOrigin(
			$record->source,
			$record->sourceId,
			$record->issuedAt === 0 || $record->source === 'csv' ? $now : $record->issuedAt,
			$record->noticeId,
			$record->noticeVersion,
			$record->rank(),
			$record->subtype,
			$record->procedureId,
		);
		return new CallFacts(
			$origin,
			$record->state,
			$titles === [] ? ['und' => $record->sourceId] : $titles,
			self::texts($record->summaries),
			$labelled === 'und' ? (array_key_first($titles) ?? 'und') : $labelled,
			$record->buyer,
			$record->level->value,
			$record->type,
			$record->publishedOn,
			$record->cpv,
			$record->cpvs,
			$this->placesOf($record->places, $record->level),
			$this->themesOf($record->cpvs, $record->themes),
			$record->noticeLanguages,
			$record->answerLanguages,
			$record->valueCents,
			$record->valueCents === null ? null : $record->currency,
			array_map(self::lot(...), $record->lots),
			$record->deadlines ?? Deadlines::of([]),
			$record->links,
		);
	}

	/**
	 * Themes from codes, and from names of themes in any of the three languages.
	 *
	 * @param list<string> $codes
	 * @param list<string> $names
	 * @return list<int>
	 */
	public function themesOf(array $codes, array $names = []): array {
		$this->prefixes ??= array_map(static fn (Theme $theme): array => $theme->cpv, $this->themes->accepted());
		$themes = CpvThemes::of($codes, $this->prefixes);
		$folded = array_map(Fold::text(...), $names);
		foreach ($folded === [] ? [] : $this->themes->accepted() as $id => $theme) {
			if (array_intersect($folded, array_map(Fold::text(...), $theme->words())) !== []) {
				$themes[] = $id;
			}
		}
		$themes = array_values(array_unique($themes));
		sort($themes);
		return $themes;
	}

	/**
	 * @param list<array{string, string}> $labelled
	 * @return array<string, string>
	 */
	private static function texts(array $labelled): array {
		return LabelledTexts::settle($labelled, LanguageGuess::of(...));
	}

	/**
	 * @param array<string, string> $titles
	 * @return array<string, string> each in one line
	 */
	private static function titles(array $titles): array {
		return array_map(static fn (string $title): string => mb_substr(trim(preg_replace('/\s+/u', ' ', $title) ?? $title), 0, self::LONGEST_TITLE), $titles);
	}

	private static function lot(LotRecord $lot): CallLot {
		return new CallLot($lot->id, self::titles(self::texts($lot->titles)), self::texts($lot->summaries), $lot->cpv, $lot->valueCents, $lot->valueCents === null ? null : $lot->currency, $lot->sme);
	}

	/**
	 * @param list<PlaceHint> $hints
	 * @return list<CallPlace>
	 */
	private function placesOf(array $hints, Level $level): array {
		$this->learn($hints);
		$places = [];
		$countries = [];
		foreach ($hints as $hint) {
			$code = $hint->nuts !== '' ? $hint->nuts : $hint->country;
			$place = $this->places[self::codeOf($hint)] ?? ($hint->name === '' ? null : $this->named($hint->name));
			if ($hint->nuts === '' && $hint->name === '' && $hint->country !== '') {
				$countries[$code] = new CallPlace($place->id ?? CallPlace::ELSEWHERE, $code);
			} elseif ($place !== null || $code !== '') {
				$places[($place->id ?? 0) . '|' . $code] = new CallPlace($place->id ?? CallPlace::ELSEWHERE, $code);
			}
		}
		// a country beside its own regions says nothing more
		$places = $places === [] ? array_values($countries) : array_values($places);
		return $places === [] && $level === Level::European ? [new CallPlace(CallPlace::EVERYWHERE)] : $places;
	}

	/** @param list<PlaceHint> $hints */
	private function learn(array $hints): void {
		$asked = [];
		foreach ($hints as $hint) {
			$code = self::codeOf($hint);
			if ($code !== '' && !array_key_exists($code, $this->places)) {
				$asked[$code] = $code;
			}
		}
		if ($asked !== []) {
			$this->places = $this->locations->byNutsCodes(array_values($asked)) + array_fill_keys(array_keys($asked), null) + $this->places;
		}
	}

	private function named(string $name): ?Location {
		$key = 'name:' . $name;
		if (!array_key_exists($key, $this->places)) {
			$folded = Fold::text($name);
			$exact = array_filter($this->locations->search($name, null, 5), static fn (Location $place): bool => in_array($folded, array_map(Fold::text(...), [...$place->names(), ...$place->postcodes]), true));
			usort($exact, static fn (Location $a, Location $b): int => ($b->type === LocationType::Municipality) <=> ($a->type === LocationType::Municipality));
			$this->places[$key] = $exact[0] ?? null;
		}
		return $this->places[$key];
	}

	private static function codeOf(PlaceHint $hint): string {
		return $hint->nuts !== '' ? $hint->nuts : (in_array($hint->country, ['BEL', 'BE'], true) && $hint->name === '' ? 'BE' : '');
	}
}
