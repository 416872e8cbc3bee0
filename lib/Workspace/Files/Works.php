<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\Problem\NotFound;

/** The teams that have folders. */
final readonly class Works {
	public function __construct(
		private ItemRegistry $items,
		private FilesProblems $problems,
	) {
	}

	/**
	 * The team, if the reader belongs to it and may see what it works on.
	 *
	 * @throws NotFound
	 */
	public function get(ItemRef $ref, Reader $reader): Work {
		$work = $this->find($ref);
		if ($work === null || !FilesPolicy::see($work, $reader) || $this->items->items([$ref], $reader) === []) {
			throw $this->problems->notFound();
		}
		return $work;
	}

	/** Whoever asks. */
	public function find(ItemRef $ref): ?Work {
		return $this->all([$ref])[0] ?? null;
	}

	/**
	 * @param list<ItemRef> $refs
	 * @return list<Work> those that are there
	 */
	public function all(array $refs): array {
		$teams = $this->items->teams($refs);
		$within = array_values(array_filter(array_map(static fn (Team $team): ?ItemRef => $team->within, $teams)));
		$tops = $this->items->teams($within);
		$works = [];
		foreach ($teams as $team) {
			$top = $team->within === null ? $team : $tops[$team->within->key()] ?? null;
			if ($top !== null) {
				$works[] = new Work($team, $top);
			}
		}
		return $works;
	}

	/** What the team or its work is called, in the team's language, as its members see it; empty when it is gone. */
	public function title(Work $work): string {
		$item = $this->items->items([$work->team->ref], Reader::ofGroup($work->top->ref->id))[0] ?? null;
		return $item?->titleFor([$work->team->language])['text'] ?? '';
	}
}
