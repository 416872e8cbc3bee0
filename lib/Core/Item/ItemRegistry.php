<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Item;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Modules;

/** All kinds of items that the modules registered. */
final class ItemRegistry {
	/** what a source takes at a time */
	private const AT_ONCE = 900;

	/** @var ?array<string, ItemSource> */
	private ?array $sources = null;

	public function __construct(
		private readonly Modules $modules,
	) {
	}

	/** @return array<string, ItemSource> keyed by kind */
	public function all(): array {
		if ($this->sources === null) {
			$this->sources = [];
			foreach ($this->modules->itemSources() as $source) {
				$this->sources[$source->kind()] = $source;
			}
		}
		return $this->sources;
	}

	/** @return list<string> kinds that nobody sees now, because their module is switched off */
	public function hiddenKinds(): array {
		$hidden = array_filter($this->all(), static fn (ItemSource $source): bool => $source instanceof HiddenItems);
		return array_map(strval(...), array_keys($hidden));
	}

	public function find(string $kind): ?ItemSource {
		return $this->all()[$kind] ?? null;
	}

	/**
	 * The items behind these references that the reader may see, in the order asked; one look-up per kind and 900 items.
	 *
	 * @param list<ItemRef> $refs
	 * @return list<Item>
	 */
	public function items(array $refs, Reader $reader): array {
		$found = [];
		foreach (self::byKind($refs) as [$kind, $ids]) {
			foreach ($this->find($kind)?->items($ids, $reader) ?? [] as $item) {
				$found[$item->ref->key()] = $item;
			}
		}
		$items = [];
		foreach ($refs as $ref) {
			if (isset($found[$ref->key()])) {
				$items[] = $found[$ref->key()];
			}
		}
		return $items;
	}

	/**
	 * The items behind these references, for many readers at once: ask each SharedItem who sees it. A look-up per kind
	 * and 900 items; kinds that can't be asked this way are left out.
	 *
	 * @param list<ItemRef> $refs
	 * @param list<Reader> $readers at most 900, none a guest
	 * @return array<string, SharedItem> by ItemRef::key()
	 */
	public function shared(array $refs, array $readers): array {
		$shared = [];
		foreach (self::byKind($refs) as [$kind, $ids]) {
			$source = $this->find($kind);
			foreach ($source instanceof SharedSource ? $source->shared($ids, $readers) : [] as $one) {
				$shared[$one->item->ref->key()] = $one;
			}
		}
		return $shared;
	}

	/**
	 * The teams behind these references, whoever asks; one look-up per kind and 900 of them.
	 *
	 * @param list<ItemRef> $refs
	 * @return array<string, Team> by ItemRef::key()
	 */
	public function teams(array $refs): array {
		$teams = [];
		foreach (self::byKind($refs) as [$kind, $ids]) {
			$source = $this->find($kind);
			foreach ($source instanceof TeamSource ? $source->teams($ids) : [] as $team) {
				$teams[$team->ref->key()] = $team;
			}
		}
		return $teams;
	}

	/**
	 * @param list<ItemRef> $refs
	 * @return list<array{string, non-empty-list<int>}> kind and ids, each id once, as many as a source takes at a time
	 */
	private static function byKind(array $refs): array {
		$ids = [];
		foreach ($refs as $ref) {
			$ids[$ref->kind][$ref->id] = $ref->id;
		}
		$parts = [];
		foreach ($ids as $kind => $idsOfKind) {
			foreach (array_chunk($idsOfKind, self::AT_ONCE) as $some) {
				$parts[] = [$kind, $some];
			}
		}
		return $parts;
	}
}
