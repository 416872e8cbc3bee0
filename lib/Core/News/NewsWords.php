<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;
use OCP\IUserManager;
use OCP\L10N\IFactory;

/** News in words, for one reader, with what that reader may see now. */
final class NewsWords {
	public function __construct(
		private readonly NewsKinds $kinds,
		private readonly ItemRegistry $items,
		private readonly IUserManager $users,
		private readonly IFactory $l10n,
		private readonly PageLinks $links,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * Those of these news whose item (and group) the reader may see now, in words; a fixed number of queries. What is
	 * for a whole group is told to who is in it; whether the reader is among those whom a personal one concerns is for
	 * the caller to know.
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
			$one = $this->word(
				$entry,
				$reader,
				$items[$entry->item->key()] ?? null,
				$items['group:' . (string)$entry->groupId] ?? null,
				$entry->actor === null ? '' : $this->users->getDisplayName($entry->actor) ?? '',
			);
			if ($one !== null) {
				$told[$entry->id] = $one;
			}
		}
		return $told;
	}

	/**
	 * One of them, where what the reader may see of it was looked up before: no query.
	 *
	 * @param ?Item $item what it is about; null when the reader may not see it
	 * @param ?Item $group its group, likewise
	 * @param string $actor name of who did it
	 * @return ?ToldNews null when there is nothing to tell this reader
	 */
	public function word(NewsEntry $news, Reader $reader, ?Item $item, ?Item $group, string $actor): ?ToldNews {
		$l10n = $this->l10n->get('smartcommons', $reader->language());
		if ($item === null || ($news->groupId !== null && $group === null) || !$this->concerns($news, $reader, $l10n)) {
			return null;
		}
		$told = $actor === '' ? $news->withoutActor() : $news;
		$sentence = $this->kinds->sentence($told, $l10n);
		return $sentence === null ? null : new ToldNews(
			$told,
			$item,
			$sentence,
			$item->titleFor($reader->languages)['text'],
			$group?->titleFor($reader->languages)['text'] ?? '',
			$actor,
			$this->links->page($item->path),
		);
	}

	/** Whether nobody sees it now because its module is switched off, and who may will see it again. */
	public function isHidden(NewsEntry $news): bool {
		return in_array($news->item->kind, $this->items->hiddenKinds(), true);
	}

	/** Whether it is still news, and for somebody in the reader's place. */
	private function concerns(NewsEntry $news, Reader $reader, IL10N $l10n): bool {
		$until = $news->int('until');
		return ($until === 0 || $until > $this->time->getTime()) && $this->kinds->find($news->what, $l10n)?->concerns($news, $reader) === true;
	}
}
