<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Demo;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Place\Equipment\Catalogue;
use OCP\IL10N;

/** The sharing initiatives of the demonstration, as `places.json` tells them. */
final class DemoPlaces {
	public function __construct(
		private readonly LocationService $locations,
		private readonly ThemeDirectory $themes,
		private readonly Catalogue $catalogue,
		private readonly IL10N $l10n,
	) {
	}

	/** @return list<array{key: string, values: array<string, mixed>, verifiedDaysAgo: ?int, successor: string}> */
	public function written(): array {
		$file = $this->file();
		$hours = $file->object('hours');
		$places = [];
		foreach ($file->objects('places') as $place) {
			$names = $place->texts('names', 120);
			$places[] = [
				'key' => array_values($names)[0] ?? '',
				'values' => $this->values($place, $hours) + ['names' => $names],
				'verifiedDaysAgo' => $place->intOrNull('verifiedDaysAgo'),
				'successor' => $place->stringOrNull('successor', 120) ?? '',
			];
		}
		return $places;
	}

	/** @return list<array<array-key, mixed>> opening hours of all sorts */
	public function hours(): array {
		$hours = $this->file()->object('hours');
		return array_map(static fn (string $name): array => self::array($hours->some([$name])[$name] ?? []), $hours->names());
	}

	/** @return array<string, mixed> values of PlaceFacts */
	private function values(Input $place, Input $hours): array {
		$same = ['kind', 'sentence', 'language', 'scope', 'position', 'street', 'postcode', 'access', 'price', 'priceText', 'depositCents', 'email', 'phone', 'person', 'website', 'languages', 'wheelchair', 'fieldAudience'];
		$name = $place->stringOrNull('hours', 20, 1);
		$state = $place->string('state', 20);
		$equipment = [];
		foreach ($place->objects('equipment') as $item) {
			$equipment[] = ['entryId' => $this->entry($item->string('slug', 64)), 'amount' => $item->int('amount'), 'reservable' => $item->int('amount') < 3];
		}
		return $place->some($same) + [
			'locationId' => $this->location($place->stringOrNull('nis', 5, 1)),
			'scopeId' => $this->location($place->stringOrNull('scopeNis', 5, 1)),
			'hours' => $name === null ? null : $hours->some([$name])[$name] ?? null,
			// who goes on in its stead is told once all are there
			'state' => in_array($state, ['moved', 'succeeded'], true) ? 'closed' : $state,
			'themes' => $this->themesOf($place->strings('themes')),
			'equipment' => array_values(array_filter($equipment, static fn (array $item): bool => $item['entryId'] !== null)),
		];
	}

	private function location(?string $nis): ?int {
		return $nis === null ? null : $this->locations->byNis($nis)?->id;
	}

	/**
	 * @param list<string> $slugs
	 * @return list<int>
	 */
	private function themesOf(array $slugs): array {
		$ids = [];
		foreach ($this->themes->accepted() as $theme) {
			if (in_array($theme->slug, $slugs, true)) {
				$ids[] = $theme->id;
			}
		}
		return $ids;
	}

	private function entry(string $slug): ?int {
		foreach ($this->catalogue->all() as $entry) {
			if ($entry->slug === $slug) {
				return $entry->id;
			}
		}
		return null;
	}

	private function file(): Input {
		$file = new Row(['places' => file_get_contents(__DIR__ . '/places.json')]);
		return new Input($file->json('places'), $this->l10n);
	}

	/** @return array<array-key, mixed> */
	private static function array(mixed $value): array {
		return is_array($value) ? $value : [];
	}
}
