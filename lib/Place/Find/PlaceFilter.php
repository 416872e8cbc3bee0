<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Find;

use OCA\SmartCommons\Community\Rules\Point;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Place\Rules\PlaceAccess;
use OCA\SmartCommons\Place\Rules\PlaceKind;
use OCA\SmartCommons\Place\Rules\PlaceState;
use OCA\SmartCommons\Place\Rules\PriceMode;
use OCA\SmartCommons\Place\Rules\Wheelchair;
use OCP\IL10N;

/** What places were asked for: the filters of the list, the map, exports and saved searches. */
final readonly class PlaceFilter {
	public const SORTS = ['relevance', 'distance', 'name', 'verified'];

	/** what a saved search keeps, as the contract names it */
	public const NAMES = [
		'q', 'kind', 'themes', 'near', 'lat', 'lon', 'km', 'serves', 'access', 'price', 'open', 'language', 'wheelchair',
		'verified', 'equipment', 'state', 'group', 'mine', 'bbox', 'sort',
	];

	/**
	 * @param string $words as typed
	 * @param list<string> $kinds PlaceKind; empty: any
	 * @param list<int> $themes any of them
	 * @param ?int $near location from which distances are told
	 * @param ?Point $from point from which distances are told, instead of $near
	 * @param ?int $km within so many kilometres
	 * @param ?int $serves location that they are for
	 * @param list<string> $access PlaceAccess
	 * @param list<string> $price PriceMode
	 * @param ?string $open now, sat, sun, evening, or a moment in unix seconds
	 * @param ?string $language ISO 639-1
	 * @param list<string> $wheelchair any of these; empty: whatever
	 * @param bool $verified within a year
	 * @param list<int> $equipment any of these entries of the catalogue
	 * @param list<PlaceState> $states
	 * @param ?int $group kept by this group of the reader's
	 * @param bool $mine that the reader answers for
	 * @param ?array{south: int, west: int, north: int, east: int} $box hundred-thousandths of a degree
	 * @param value-of<self::SORTS> $sort
	 */
	public function __construct(
		public string $words = '',
		public array $kinds = [],
		public array $themes = [],
		public ?int $near = null,
		public ?Point $from = null,
		public ?int $km = null,
		public ?int $serves = null,
		public array $access = [],
		public array $price = [],
		public ?string $open = null,
		public ?string $language = null,
		public array $wheelchair = [],
		public bool $verified = false,
		public array $equipment = [],
		public array $states = [PlaceState::Active, PlaceState::Unverified, PlaceState::Paused],
		public ?int $group = null,
		public bool $mine = false,
		public ?array $box = null,
		public string $sort = 'name',
	) {
	}

	public static function of(Input $input, IL10N $l10n): self {
		return $input->collect(static function (Input $in) use ($l10n): self {
			$words = $in->stringOrNull('q', 200) ?? '';
			$near = $in->idOrNull('near');
			$from = self::point($in, $l10n);
			$usual = $words !== '' ? 'relevance' : ($near !== null || $from !== null ? 'distance' : 'name');
			$sort = $in->oneOfOrNull('sort', self::SORTS) ?? $usual;
			$states = [];
			foreach ($in->someOf('state', self::states()) as $word) {
				$states[] = PlaceState::ofWord($word) ?? PlaceState::Active;
			}
			return new self(
				$words,
				$in->someOf('kind', self::words(PlaceKind::cases())),
				$in->ids('themes', 20),
				$near,
				$from,
				$in->intOrNull('km', 1, 300),
				$in->idOrNull('serves'),
				$in->someOf('access', self::words(PlaceAccess::cases())),
				$in->someOf('price', self::words(PriceMode::cases())),
				self::open($in, $l10n),
				self::language($in, $l10n),
				match ($in->oneOfOrNull('wheelchair', [Wheelchair::Yes->value, Wheelchair::Limited->value])) {
					Wheelchair::Yes->value => [Wheelchair::Yes->value],
					Wheelchair::Limited->value => [Wheelchair::Yes->value, Wheelchair::Limited->value],
					default => [],
				},
				$in->bool('verified', false),
				$in->ids('equipment', 50),
				$states === [] ? [PlaceState::Active, PlaceState::Unverified, PlaceState::Paused] : $states,
				$in->idOrNull('group'),
				$in->bool('mine', false),
				self::box($in, $l10n),
				$sort === 'relevance' && $words === '' || $sort === 'distance' && $near === null && $from === null ? $usual : $sort,
			);
		});
	}

	/** The same whenever it is open: for alerts, which come at any hour. */
	public function atAnyHour(): self {
		return new self(
			$this->words, $this->kinds, $this->themes, $this->near, $this->from, $this->km, $this->serves, $this->access, $this->price,
			null, $this->language, $this->wheelchair, $this->verified, $this->equipment, $this->states, $this->group, $this->mine, $this->box, 'name',
		);
	}

	private static function point(Input $in, IL10N $l10n): ?Point {
		$lat = self::degrees($in->stringOrNull('lat', 20) ?? '');
		$lon = self::degrees($in->stringOrNull('lon', 20) ?? '');
		if (!$in->has('lat') && !$in->has('lon')) {
			return null;
		}
		if ($lat === null || $lon === null || abs($lat) > 90 || abs($lon) > 180) {
			$in->refuse($lat === null || abs($lat) > 90 ? 'lat' : 'lon', $l10n->t('Give the latitude and the longitude in degrees, such as 51.05 and 3.72.'));
			return null;
		}
		return Point::ofDegrees($lat, $lon);
	}

	/** @return ?array{south: int, west: int, north: int, east: int} */
	private static function box(Input $in, IL10N $l10n): ?array {
		$text = $in->stringOrNull('bbox', 80) ?? '';
		if ($text === '') {
			return null;
		}
		$edges = explode(',', $text);
		$south = self::degrees($edges[0]);
		$west = self::degrees($edges[1] ?? '');
		$north = self::degrees($edges[2] ?? '');
		$east = self::degrees($edges[3] ?? '');
		if (count($edges) !== 4 || $south === null || $west === null || $north === null || $east === null || $south > $north || $west > $east
			|| abs($south) > 90 || abs($north) > 90 || abs($west) > 180 || abs($east) > 180) {
			$in->refuse('bbox', $l10n->t('A part of the map is given as south,west,north,east in degrees.'));
			return null;
		}
		return [
			'south' => (int)round($south * 100_000), 'west' => (int)round($west * 100_000),
			'north' => (int)round($north * 100_000), 'east' => (int)round($east * 100_000),
		];
	}

	private static function degrees(string $text): ?float {
		return preg_match('/^-?[0-9]{1,3}(?:\.[0-9]{1,12})?$/D', $text) === 1 ? (float)$text : null;
	}

	private static function open(Input $in, IL10N $l10n): ?string {
		$open = $in->stringOrNull('open', 20, 1);
		if ($open !== null && preg_match('/^(?:now|sat|sun|evening|[0-9]{9,11})$/D', $open) !== 1) {
			$in->refuse('open', $l10n->t('Choose one of: %s.', ['now, sat, sun, evening']));
		}
		return $open;
	}

	private static function language(Input $in, IL10N $l10n): ?string {
		$language = $in->stringOrNull('language', 2, 1);
		if ($language !== null && preg_match('/^[a-z]{2}$/D', $language) !== 1) {
			$in->refuse('language', $l10n->t('A language is given by its code, such as nl, fr or en.'));
		}
		return $language;
	}

	/**
	 * @param non-empty-list<\BackedEnum> $cases
	 * @return non-empty-list<string>
	 */
	private static function words(array $cases): array {
		return array_map(static fn (\BackedEnum $case): string => (string)$case->value, $cases);
	}

	/** @return non-empty-list<string> */
	private static function states(): array {
		return array_map(static fn (PlaceState $state): string => $state->word(), PlaceState::cases());
	}
}
