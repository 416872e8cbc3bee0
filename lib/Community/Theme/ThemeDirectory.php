<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Theme;

use OCA\SmartCommons\Core\Audience\Reader;

/** The themes, for whoever needs their names; read once per request. Other modules may use it. */
final class ThemeDirectory {
	/** @var ?array<int, Theme> */
	private ?array $themes = null;

	public function __construct(
		private readonly ThemeMapper $mapper,
	) {
	}

	/** @return array<int, Theme> in every state, keyed by id */
	public function all(): array {
		return $this->themes ??= $this->mapper->all();
	}

	/** @return array<int, Theme> keyed by id */
	public function accepted(): array {
		return array_filter($this->all(), static fn (Theme $theme): bool => $theme->state === ThemeState::Accepted);
	}

	/**
	 * The accepted themes that these ids stand for now: merged ones followed, others left out, each once.
	 *
	 * @param list<int> $ids
	 * @return list<int>
	 */
	public function resolve(array $ids): array {
		$resolved = [];
		foreach ($ids as $id) {
			$theme = $this->all()[$id] ?? null;
			if ($theme !== null && $theme->state === ThemeState::Merged) {
				$theme = $this->all()[$theme->mergedInto ?? 0] ?? null;
			}
			if ($theme !== null && $theme->state === ThemeState::Accepted) {
				$resolved[$theme->id] = $theme->id;
			}
		}
		return array_values($resolved);
	}

	/**
	 * @param list<int> $ids
	 * @return list<array{id: int, label: string}> ThemeRef of the contract, by label
	 */
	public function refs(array $ids, Reader $reader): array {
		$labels = [];
		foreach ($this->resolve($ids) as $id) {
			$labels[$id] = $this->all()[$id]->label($reader->languages);
		}
		asort($labels, SORT_STRING | SORT_FLAG_CASE);
		return array_map(static fn (int $id, string $label): array => ['id' => $id, 'label' => $label], array_keys($labels), $labels);
	}

	/** After a change in the same request. */
	public function forget(): void {
		$this->themes = null;
	}
}
