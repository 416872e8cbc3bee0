<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Shown;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\ShownSource;
use OCA\SmartCommons\Core\Text\Plain;
use OCA\SmartCommons\Core\Text\SpokenDate;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;
use OCP\L10N\IFactory;

/** Items in a reader's words, for the cloud's search and for links that unfold. */
final class ShownItems {
	private const LONGEST_EXCERPT = 160;

	public function __construct(
		private readonly ItemRegistry $items,
		private readonly PageLinks $links,
		private readonly ITimeFactory $time,
		private readonly IFactory $l10n,
	) {
	}

	/**
	 * @param list<Item> $items as the reader may see them
	 * @return list<ShownItem> in the same order
	 */
	public function of(array $items, Reader $reader): array {
		$l10n = $this->l10n->get('smartcommons', $reader->language());
		$groups = $this->groups($items, $reader);
		return array_map(fn (Item $item): ShownItem => $this->one($item, $groups[$item->ownerGroupId ?? 0] ?? '', $reader, $l10n), $items);
	}

	private function one(Item $item, string $group, Reader $reader, IL10N $l10n): ShownItem {
		$source = $this->items->find($item->ref->kind);
		$title = $item->titleFor($reader->languages);
		$next = $this->next($item->dates);
		return new ShownItem(
			$item->ref,
			$source instanceof ShownSource ? $source->label($l10n) : '',
			$title['text'],
			$title['language'],
			$this->decisive($item, $next, $reader, $l10n),
			$item->ref->kind === 'group' ? '' : $group,
			str_replace("\n", ' ', Plain::text($item->textFor($reader->languages)['text'], self::LONGEST_EXCERPT)),
			$this->links->page($item->path),
			$next?->startsAt,
			$next === null ? '' : $next->label,
			$next !== null && $next->wholeDay,
			$item->ownerUid,
		);
	}

	private function decisive(Item $item, ?ItemDate $next, Reader $reader, IL10N $l10n): string {
		if ($next === null) {
			return $item->dates === [] ? '' : $l10n->t('closed');
		}
		$day = SpokenDate::of($next->startsAt, $reader->language(), $this->time->getTime(), $next->wholeDay);
		return $next->before($day, $reader->language());
	}

	/** @param list<ItemDate> $dates */
	private function next(array $dates): ?ItemDate {
		$now = $this->time->getTime();
		$next = null;
		foreach ($dates as $date) {
			if ($date->startsAt >= $now && ($next === null || $date->startsAt < $next->startsAt)) {
				$next = $date;
			}
		}
		return $next;
	}

	/**
	 * @param list<Item> $items
	 * @return array<int, string> names of the groups that answer for them and that the reader may see, by id
	 */
	private function groups(array $items, Reader $reader): array {
		$refs = [];
		foreach ($items as $item) {
			if ($item->ref->kind !== 'group' && $item->ownerGroupId !== null && $item->ownerGroupId > 0) {
				$refs[$item->ownerGroupId] = new ItemRef('group', $item->ownerGroupId);
			}
		}
		$names = [];
		foreach ($this->items->items(array_values($refs), $reader) as $group) {
			$names[$group->ref->id] = $group->titleFor($reader->languages)['text'];
		}
		return $names;
	}
}
