<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Equipment;

use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceProblems;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/** What people do with the catalogue: look a thing up, propose one, accept or mend one. */
final class CatalogueService {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly CatalogueMapper $mapper,
		private readonly Catalogue $catalogue,
		private readonly ThemeDirectory $themes,
		private readonly Outbox $outbox,
		private readonly Batch $batch,
		private readonly PlaceProblems $problems,
	) {
	}

	/**
	 * @return list<array<string, mixed>> the contract's CatalogueEntry
	 * @throws Problem
	 */
	public function search(Input $input, Reader $reader): array {
		[$words, $theme, $limit] = $input->collect(static fn (Input $in): array => [$in->stringOrNull('q', 100) ?? '', $in->idOrNull('theme'), $in->limit()]);
		$counts = $this->mapper->counts($reader);
		return array_map(fn (Entry $entry): array => $this->view($entry, $counts, $reader), $this->catalogue->search($words, $theme, $reader, $limit));
	}

	/**
	 * @return array<string, mixed>
	 * @throws Problem
	 */
	public function propose(Input $input, Reader $reader): array {
		[$names, $synonyms, $themes] = $this->read($input);
		$id = $this->atomic(function () use ($names, $synonyms, $themes, $reader): int {
			$this->batch->writeFirst('smc_catalogue');
			$this->refuseDouble($names, null);
			return $this->mapper->insert(self::slug($names), $names, $synonyms, $themes, $reader->uid);
		}, $this->db);
		if ($reader->moderates()) {
			$this->mapper->update($id, $names, $synonyms, $themes, true);
		}
		return $this->shown($id, $reader);
	}

	/**
	 * @return array<string, mixed>
	 * @throws Problem
	 */
	public function change(int $id, Input $input, Reader $reader): array {
		if (!isset($this->catalogue->all()[$id])) {
			throw $this->problems->notFound();
		}
		[$names, $synonyms, $themes] = $this->read($input);
		$accepted = $input->bool('accepted', true);
		$this->atomic(function () use ($id, $names, $synonyms, $themes, $accepted): void {
			$this->batch->writeFirst('smc_catalogue');
			$this->refuseDouble($names, $id);
			$this->mapper->update($id, $names, $synonyms, $themes, $accepted);
			// what a thing is called stands in the index of every place that has it
			$this->outbox->itemsChanged(Place::KIND, array_values(array_filter($this->mapper->placesWith($id), static fn (int $place): bool => $place > 0)));
		}, $this->db);
		return $this->shown($id, $reader);
	}

	/** @return array{non-empty-array<string, string>, array<string, list<string>>, list<int>} */
	private function read(Input $input): array {
		return $input->collect(function (Input $in): array {
			$names = $in->texts('names', 80, unsure: false);
			if ($names === []) {
				$in->refuse('names', $this->problems->needed());
			}
			$synonyms = [];
			$given = $in->objectOrNull('synonyms');
			foreach (Texts::LANGUAGES as $language) {
				$words = $given?->strings($language, 30, 80) ?? [];
				if ($words !== []) {
					$synonyms[$language] = $words;
				}
			}
			$themes = $in->ids('themes', 20);
			$known = $this->themes->resolve($themes);
			if (count($known) !== count($themes)) {
				$in->refuse('themes', $this->problems->unknownThemes());
			}
			return [$names === [] ? ['en' => ''] : $names, $synonyms, $known];
		});
	}

	/** @param array<string, string> $names */
	private function refuseDouble(array $names, ?int $but): void {
		$this->catalogue->forget();
		foreach ($this->catalogue->all() as $entry) {
			foreach ($names as $language => $name) {
				if ($entry->id !== $but && Fold::text($entry->names[$language] ?? '') === Fold::text($name)) {
					throw $this->problems->knownEquipment($name);
				}
			}
		}
	}

	/** @return array<string, mixed> */
	private function shown(int $id, Reader $reader): array {
		$this->catalogue->forget();
		$entry = $this->catalogue->all()[$id] ?? throw $this->problems->notFound();
		return $this->view($entry, $this->mapper->counts($reader), $reader);
	}

	/**
	 * @param array<int, int> $counts
	 * @return array<string, mixed>
	 */
	private function view(Entry $entry, array $counts, Reader $reader): array {
		return [
			'id' => $entry->id,
			'name' => Texts::best($entry->names, $reader->languages),
			'names' => (object)$entry->names,
			'synonyms' => (object)$entry->synonyms,
			'themes' => $this->themes->refs($entry->themes, $reader),
			'accepted' => $entry->accepted,
			'places' => $counts[$entry->id] ?? 0,
		];
	}

	/** @param non-empty-array<string, string> $names */
	private static function slug(array $names): string {
		$name = $names['en'] ?? $names['nl'] ?? $names['fr'] ?? '';
		$slug = trim(preg_replace('/[^a-z0-9]+/', '-', Fold::text($name)) ?? '', '-');
		return substr($slug, 0, 50) . '-' . substr(sha1($name), 0, 8);
	}
}
