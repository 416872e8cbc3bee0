<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCP\IURLGenerator;
use OCP\IUserManager;
use OCP\L10N\IFactory;

/** News in words, for one reader, with what that reader may see now. */
final class NewsWords {
	public function __construct(
		private readonly NewsKinds $kinds,
		private readonly ItemRegistry $items,
		private readonly IUserManager $users,
		private readonly IFactory $l10n,
		private readonly IURLGenerator $urls,
	) {
	}

	/**
	 * Those of these news whose item (and group) the reader may see now, in words; a fixed number of queries.
	 *
	 * @param array<NewsEntry> $news
	 * @return array<int, ToldNews> by the news's id, in the order given
	 */
	public function tell(array $news, Reader $reader): array {
		$refs = [];
		foreach ($news as $entry) {
			$refs[$entry->item->key()] = $entry->item;
			if ($entry->groupId !== null && $entry->groupId > 0) {
				$group = new ItemRef('group', $entry->groupId);
				$refs[$group->key()] = $group;
			}
		}
		$items = [];
		foreach ($this->items->items(array_values($refs), $reader) as $item) {
			$items[$item->ref->key()] = $item;
		}
		$told = [];
		foreach ($news as $entry) {
			$one = $this->one($entry, $items, $reader);
			if ($one !== null) {
				$told[$entry->id] = $one;
			}
		}
		return $told;
	}

	/** @param array<string, Item> $items what the reader may see, by key */
	private function one(NewsEntry $news, array $items, Reader $reader): ?ToldNews {
		$item = $items[$news->item->key()] ?? null;
		$group = $news->groupId === null ? null : $items['group:' . $news->groupId] ?? null;
		$sentence = $this->kinds->sentence($news, $this->l10n->get('smartcommons', $reader->language()));
		if ($item === null || $sentence === null || ($news->groupId !== null && $group === null)) {
			return null;
		}
		return new ToldNews(
			$news,
			$item,
			$sentence,
			$item->titleFor($reader->languages)['text'],
			$group?->titleFor($reader->languages)['text'] ?? '',
			$news->actor === null ? '' : $this->users->getDisplayName($news->actor) ?? '',
			$this->urls->linkToRouteAbsolute('smartcommons.page.page', ['path' => $item->path]),
		);
	}
}
