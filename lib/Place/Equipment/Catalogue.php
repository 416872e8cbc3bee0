<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Equipment;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Place\Rules\EquipmentItem;
use OCA\SmartCommons\Place\Rules\Likeness;

/** The catalogue of equipment, read once per request. */
final class Catalogue {
	/** how alike a word must be, of 100, where nothing begins with what was typed */
	private const ALIKE = 45;

	/** @var ?array<int, Entry> */
	private ?array $entries = null;

	public function __construct(
		private readonly CatalogueMapper $mapper,
	) {
	}

	/** @return array<int, Entry> keyed by id */
	public function all(): array {
		return $this->entries ??= $this->mapper->all();
	}

	/**
	 * What a thing is called: its own name, else the catalogue's.
	 *
	 * @return array{text: string, language: string}
	 */
	public function name(EquipmentItem $item, Reader $reader): array {
		$names = $this->entry($item)->names ?? [];
		return Texts::best($item->names === [] ? $names : $item->names, $reader->languages);
	}

	/** @return list<string> all that a thing is called, here and in the catalogue */
	public function words(EquipmentItem $item): array {
		return array_values(array_unique([...array_values($item->names), ...$this->entry($item)?->words() ?? []]));
	}

	public function entry(EquipmentItem $item): ?Entry {
		return $item->entryId === null ? null : $this->all()[$item->entryId] ?? null;
	}

	/** The accepted entry that is called just so in any language; null when there is none. */
	public function named(string $name): ?Entry {
		$folded = Fold::text(trim($name));
		foreach ($this->all() as $entry) {
			if ($entry->accepted && in_array($folded, array_map(Fold::text(...), $entry->words()), true)) {
				return $entry;
			}
		}
		return null;
	}

	/**
	 * Entries of which a word begins with what was typed, then those that look like it; accepted ones, and one's own.
	 *
	 * @param ?int $theme only for this profession
	 * @return list<Entry>
	 */
	public function search(string $typed, ?int $theme, Reader $reader, int $limit): array {
		$wanted = Fold::text(trim($typed));
		$ranks = [];
		foreach ($this->all() as $id => $entry) {
			if (($entry->accepted || $entry->proposedBy === $reader->uid || $reader->moderates()) && ($theme === null || in_array($theme, $entry->themes, true))) {
				$rank = self::rank($entry, $wanted);
				if ($rank > 0) {
					$ranks[$id] = [-$rank, Fold::text(Texts::best($entry->names, $reader->languages)['text'])];
				}
			}
		}
		asort($ranks);
		return array_map(fn (int $id): Entry => $this->all()[$id], array_slice(array_keys($ranks), 0, $limit));
	}

	/** After a change in the same request. */
	public function forget(): void {
		$this->entries = null;
	}

	/** @return int 0: doesn't fit */
	private static function rank(Entry $entry, string $wanted): int {
		if ($wanted === '') {
			return 1;
		}
		$best = 0;
		foreach ($entry->words() as $word) {
			$folded = Fold::text($word);
			$like = Likeness::of($folded, $wanted);
			$best = max($best, match (true) {
				$folded === $wanted => 300,
				str_starts_with($folded, $wanted) => 200,
				str_contains($folded, ' ' . $wanted) => 150,
				$like >= self::ALIKE => $like,
				default => 0,
			});
		}
		return $best;
	}
}
