<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Community\Location\Location;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Location\LocationType;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Place\Equipment\Catalogue;
use OCA\SmartCommons\Place\KnownPlaces;
use OCA\SmartCommons\Place\Place;

/** The names of what is on this server; each looked up once in a process. */
final class ServerNames implements Names {
	/** @var array<int, string> */
	private array $codes = [];
	/** @var array<int, string> */
	private array $references = [];
	/** @var array<string, ?int> by name and postcode */
	private array $areas = [];
	/** @var ?array<string, int> ids of professions by folded word */
	private ?array $themes = null;
	/** @var ?array<string, int> ids of the catalogue by folded word */
	private ?array $entries = null;

	public function __construct(
		private readonly LocationService $locations,
		private readonly ThemeDirectory $directory,
		private readonly Catalogue $catalogue,
		private readonly KnownPlaces $known,
	) {
	}

	/**
	 * Learns the codes of many areas at once.
	 *
	 * @param list<int> $ids
	 */
	public function learn(array $ids): void {
		foreach ($this->locations->byIds(array_values(array_diff(array_unique($ids), array_keys($this->codes)))) as $id => $location) {
			$this->codes[$id] = $location->nis ?? $location->nameNl;
		}
	}

	/**
	 * Learns what many places are called in files; those that aren't given stay unnamed.
	 *
	 * @param list<int> $ids
	 * @param array<int, Place> $places by id
	 */
	public function learnPlaces(array $ids, array $places): void {
		foreach ($ids as $id) {
			$placement = $places[$id]->placement ?? null;
			$this->references[$id] = $placement === null ? '' : KnownPlaces::source($placement->source) . ':' . $placement->sourceId;
		}
	}

	public function area(int $id): string {
		$this->learn([$id]);
		return $this->codes[$id] ?? '';
	}

	public function areaOf(string $written, string $postcode): ?int {
		$key = $written . '|' . $postcode;
		if (!array_key_exists($key, $this->areas)) {
			$this->areas[$key] = $this->look($written, $postcode)?->id;
		}
		return $this->areas[$key];
	}

	public function theme(int $id): string {
		$theme = $this->directory->all()[$id] ?? null;
		return $theme === null ? '' : $theme->label(['nl', 'fr', 'en']);
	}

	public function themeOf(string $label): ?int {
		if ($this->themes === null) {
			$this->themes = [];
			foreach ($this->directory->accepted() as $id => $theme) {
				foreach ($theme->words() as $word) {
					$this->themes[self::key($word)] ??= $id;
				}
			}
			// a name of its own goes before a synonym of another
			foreach ($this->directory->accepted() as $id => $theme) {
				$this->themes[self::key($theme->label(['nl', 'fr', 'en']))] = $id;
			}
		}
		return $this->themes[self::key($label)] ?? null;
	}

	public function entry(int $id): string {
		return Texts::best($this->catalogue->all()[$id]->names ?? [], ['nl', 'fr', 'en'])['text'];
	}

	public function entryOf(string $name): ?int {
		if ($this->entries === null) {
			$this->entries = [];
			foreach ($this->catalogue->all() as $id => $entry) {
				$this->entries[self::key($this->entry($id))] ??= $id;
			}
			foreach ($this->catalogue->all() as $id => $entry) {
				foreach ($entry->accepted ? $entry->words() : [] as $word) {
					$this->entries[self::key($word)] ??= $id;
				}
			}
		}
		return $this->entries[self::key($name)] ?? null;
	}

	public function place(int $id): string {
		return $this->references[$id] ??= $this->known->reference($id);
	}

	public function placeOf(string $reference): ?int {
		[$source, $sourceId] = explode(':', $reference, 2) + ['', ''];
		return $this->known->find($source, $sourceId)['id'] ?? null;
	}

	private function look(string $written, string $postcode): ?Location {
		if (preg_match('/^\d{5}$/D', $written) === 1) {
			return $this->locations->byNis($written);
		}
		if (preg_match('/^\d{4}$/D', $written) === 1) {
			return $this->exact($written, [], $written)[0] ?? null;
		}
		$named = $this->exact($written, [Fold::text($written)], $postcode);
		// what was a municipality once is part of another now, which has its postcode
		return $named[0] ?? ($postcode === '' ? null : $this->exact($postcode, [], $postcode)[0] ?? null);
	}

	/**
	 * Locations that are called just so, or, without a name, that have the postcode: the likeliest first.
	 *
	 * @param list<string> $folded
	 * @return list<Location>
	 */
	private function exact(string $query, array $folded, string $postcode): array {
		$fits = array_filter(
			$this->locations->search($query, $folded === [] ? LocationType::Municipality : null, 10),
			static fn (Location $location): bool => $folded === []
				? in_array($postcode, $location->postcodes, true)
				: array_intersect($folded, array_map(Fold::text(...), $location->names())) !== [],
		);
		usort($fits, static fn (Location $a, Location $b): int => [in_array($postcode, $b->postcodes, true), $b->type->value] <=> [in_array($postcode, $a->postcodes, true), $a->type->value]);
		return $fits;
	}

	/** As it stands in a list of a cell. */
	private static function key(string $word): string {
		return Fold::text(trim(strtr($word, [';' => ' ', ',' => ' '])));
	}
}
