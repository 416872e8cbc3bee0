<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCP\IL10N;

/** Whom news concerns, and who of them may see what it is about now. */
final class NewsAudience {
	public function __construct(
		private readonly NewsStore $store,
		private readonly NewsKinds $kinds,
		private readonly ItemRegistry $items,
		private readonly ReaderSource $readers,
		private readonly IL10N $l10n,
	) {
	}

	/**
	 * The accounts whom it concerns, whether or not they may see it: those it names, or the members of the group except
	 * who did it and who hears of it more closely.
	 *
	 * @return list<string>
	 */
	public function recipients(NewsEntry $news): array {
		if ($news->personal) {
			return $this->store->recipients([$news->id])[$news->id] ?? [];
		}
		$group = $news->groupId === null || $news->groupId < 1 ? null : new ItemRef('group', $news->groupId);
		$team = $group === null ? null : $this->items->teams([$group])[$group->key()] ?? null;
		if ($team === null || !$team->active) {
			return [];
		}
		return array_values(array_diff($team->members, [$news->actor], $this->store->closer($news->id)));
	}

	/**
	 * Those of these accounts who may see it now, in a fixed number of queries; a personal news costs one more for each of
	 * the few whom it names although they are outside the item's audience and its group: the invited.
	 *
	 * @param list<string> $uids at most 900
	 * @return array<string, Reader> by uid
	 */
	public function admitted(NewsEntry $news, array $uids): array {
		$item = $this->inGroups([$news])[$news->id];
		return $item === null && !$news->personal ? [] : array_filter(
			$this->readers->many($uids),
			fn (Reader $reader): bool => $this->sees($news, $item, $reader),
		);
	}

	/**
	 * Who may not see these any more; as many queries as there are groups, and as admitted() says.
	 *
	 * @param array<int, NewsEntry> $news by id
	 * @return array{all: list<int>, some: array<int, list<string>>} ids of those that none of its accounts may see, and
	 *                                                               per other one the accounts that may not
	 */
	public function lost(array $news): array {
		$lost = ['all' => [], 'some' => []];
		// what belongs to a module that is switched off is seen by nobody, and will be there again
		$hidden = $this->items->hiddenKinds();
		$news = array_filter($news, static fn (NewsEntry $one): bool => !in_array($one->item->kind, $hidden, true));
		$items = $this->inGroups($news);
		$recipients = $this->store->recipients(array_keys(array_filter($news, static fn (NewsEntry $one): bool => $one->personal)));
		$readers = [];
		foreach (array_chunk(array_values(array_unique(array_merge([], ...array_values($recipients)))), 900) as $some) {
			$readers += $this->readers->many($some);
		}
		foreach ($news as $id => $one) {
			$uids = $recipients[$id] ?? [];
			$gone = array_values(array_filter($uids, fn (string $uid): bool => !isset($readers[$uid]) || !$this->sees($one, $items[$id], $readers[$uid])));
			if ($one->personal ? count($gone) === count($uids) : $items[$id] === null) {
				$lost['all'][] = $id;
			} elseif ($gone !== []) {
				$lost['some'][$id] = $gone;
			}
		}
		return $lost;
	}

	private function sees(NewsEntry $news, ?Item $item, Reader $reader): bool {
		if ($this->kinds->find($news->what, $this->l10n)?->concerns($news, $reader) !== true) {
			return false;
		}
		return $item?->audience->admits($reader) === true || $news->personal && $this->items->items([$news->item], $reader) !== [];
	}

	/**
	 * What they are about, as everybody sees it whom they concern by their group; one look-up per group and kind.
	 *
	 * @param array<NewsEntry> $news
	 * @return array<int, ?Item> by the news's id
	 */
	private function inGroups(array $news): array {
		$refs = [];
		foreach ($news as $one) {
			$refs[$one->groupId ?? 0][$one->item->key()] = $one->item;
		}
		$seen = [];
		foreach ($refs as $groupId => $some) {
			foreach ($this->items->items(array_values($some), $groupId === 0 ? new Reader('') : Reader::ofGroup($groupId)) as $item) {
				$seen[$groupId][$item->ref->key()] = $item;
			}
		}
		$items = [];
		foreach ($news as $one) {
			$items[$one->id] = $seen[$one->groupId ?? 0][$one->item->key()] ?? null;
		}
		return $items;
	}
}
