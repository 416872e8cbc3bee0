<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Text\Plain;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Security\ICrypto;

/** What a search shows: the hits as the reader may see them. */
final class SearchPage {
	public function __construct(
		private readonly Search $search,
		private readonly ItemRegistry $items,
		private readonly ITimeFactory $time,
		private readonly ICrypto $crypto,
	) {
	}

	/** @return non-empty-list<string> the kinds that can be searched */
	public function kinds(): array {
		$kinds = array_values(array_diff(array_map(strval(...), array_keys($this->items->all())), $this->items->hiddenKinds()));
		return $kinds === [] ? [''] : $kinds;
	}

	/**
	 * @return array{
	 *     items: list<array{kind: string, id: string, title: array{text: string, language: string}, excerpt: string, path: string, dueAt: ?int}>,
	 *     cursor: ?string,
	 *     corrected: ?string,
	 * }
	 */
	public function read(SearchQuery $query, Reader $reader, int $limit, ?string $cursor): array {
		$found = $this->find($query, $reader, $limit, $cursor);
		$words = $found->corrected ?? $query->text;
		return [
			'items' => array_map(fn (Item $item): array => [
				'kind' => $item->ref->kind,
				'id' => (string)$item->ref->id,
				'title' => $item->titleFor($reader->languages),
				'excerpt' => Plain::excerpt($item->textFor($reader->languages)['text'], $words),
				'path' => $item->path,
				'dueAt' => $this->dueAt($item),
			], $found->items),
			'cursor' => $found->cursor,
			'corrected' => $found->corrected,
		];
	}

	/** One page of items, as this reader may see them now. */
	public function find(SearchQuery $query, Reader $reader, int $limit, ?string $cursor): FoundItems {
		$hits = $this->search->hits($query, $reader, $limit, $this->opened($cursor));
		return new FoundItems(
			// each source looks again at what this reader may see, should the index lag behind
			$this->items->items(array_map(static fn (SearchHit $hit) => $hit->ref, $hits->hits), $reader),
			$hits->cursor === null ? null : $this->closed($hits->cursor),
			$hits->corrected,
		);
	}

	/** The next moment of an item that is still to come. */
	private function dueAt(Item $item): ?int {
		$now = $this->time->getTime();
		$coming = [];
		foreach ($item->dates as $date) {
			if ($date->startsAt >= $now) {
				$coming[] = $date->startsAt;
			}
		}
		return $coming === [] ? null : min($coming);
	}

	/** A cursor tells how rare the words are, also in what this reader may not see: nobody but us reads it. */
	private function closed(string $cursor): string {
		return rtrim(strtr(base64_encode($this->crypto->encrypt($cursor)), '+/', '-_'), '=');
	}

	/** @return ?string what isn't one of ours as it is: the search refuses it */
	private function opened(?string $cursor): ?string {
		try {
			return $cursor === null || $cursor === '' ? null : $this->crypto->decrypt(base64_decode(strtr($cursor, '-_', '+/')));
		} catch (\Exception) {
			return '-';
		}
	}
}
