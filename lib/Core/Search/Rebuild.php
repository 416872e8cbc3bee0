<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\ItemSource;
use OCP\AppFramework\Services\IAppConfig;

/** Goes through all items and indexes them again, in steps that can be taken up where they stopped. */
final class Rebuild {
	private const STEP = 200;
	private const PLACE = 'search_rebuild';

	public function __construct(
		private readonly ItemRegistry $items,
		private readonly IndexHandler $handler,
		private readonly SearchIndex $index,
		private readonly IAppConfig $config,
	) {
	}

	/**
	 * @param bool $resume whether to go on where an earlier run stopped
	 * @return \Generator<int, array{kind: string, done: int}> after each step, how many of that kind are done
	 */
	public function run(bool $resume): \Generator {
		[$kind, $after] = $resume ? $this->place() : ['', 0];
		foreach ($this->items->all() as $source) {
			if ($kind !== '' && $source->kind() !== $kind) {
				continue;
			}
			yield from $this->kind($source, $kind === '' ? 0 : $after);
			$kind = '';
		}
		$this->config->deleteAppValue(self::PLACE);
	}

	/** @return \Generator<int, array{kind: string, done: int}> */
	private function kind(ItemSource $source, int $after): \Generator {
		$done = 0;
		do {
			$ids = $source->idsAfter($after, self::STEP);
			$until = array_slice($ids, -1)[0] ?? null;
			$this->handler->index($source->kind(), $ids);
			$this->clear($source->kind(), $ids, $after, $until);
			$done += count($ids);
			$after = $until ?? $after;
			$this->config->setAppValueString(self::PLACE, $source->kind() . ' ' . $after);
			yield ['kind' => $source->kind(), 'done' => $done];
		} while ($until !== null);
	}

	/**
	 * Takes out what the index holds between two ids and is no more.
	 *
	 * @param list<int> $ids those that there are
	 */
	private function clear(string $kind, array $ids, int $after, ?int $until): void {
		do {
			$indexed = $this->index->indexed($kind, $after, $until, 800);
			$this->index->remove($kind, array_values(array_diff($indexed, $ids)));
			$after = array_slice($indexed, -1)[0] ?? $after;
		} while (count($indexed) === 800);
	}

	/** @return array{string, int} */
	private function place(): array {
		$place = explode(' ', $this->config->getAppValueString(self::PLACE));
		$known = $this->items->find($place[0]) !== null;
		return $known ? [$place[0], (int)($place[1] ?? 0)] : ['', 0];
	}
}
