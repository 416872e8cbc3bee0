<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Audience\AudienceStore;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\SharedItem;
use OCA\SmartCommons\Core\Item\SharedSource;
use OCA\SmartCommons\Core\Item\ShownSource;
use OCA\SmartCommons\Core\Search\SearchDocument;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCP\IL10N;

/** Calls as items: for search, calendars and whatever works on any item. */
final readonly class CallItems implements ShownSource, SharedSource {
	public function __construct(
		private CallMapper $calls,
		private CallParts $parts,
		private CallTexts $texts,
		private AudienceStore $audiences,
		private CallAgenda $agenda,
	) {
	}

	public function kind(): string {
		return Call::KIND;
	}

	public function label(IL10N $l10n): string {
		return $l10n->t('Call');
	}

	public function idAt(string $path): ?int {
		return preg_match('~^calls/([1-9]\d{0,17})$~', $path, $match) === 1 ? (int)$match[1] : null;
	}

	public function items(array $ids, Reader $reader): array {
		return $this->itemsOf($this->calls->visible($ids, $reader), $reader);
	}

	public function shared(array $ids, array $readers): array {
		$calls = array_filter($this->calls->all($ids), static fn (Call $call): bool => $call->state !== CallState::Withdrawn);
		return array_map(
			static fn (Item $item): SharedItem => new SharedItem($item, $item->audience->admits(...)),
			$this->itemsOf($calls, $readers[0] ?? Reader::guest()),
		);
	}

	public function documents(array $ids): array {
		$calls = array_filter($this->calls->all($ids), static fn (Call $call): bool => $call->state !== CallState::Withdrawn);
		$groups = $this->audiences->groupsOf(Call::KIND, array_keys($calls));
		$documents = [];
		foreach ($this->texts->fields($calls) as $id => $fields) {
			$audience = AudienceStore::audience($calls[$id]->audience, $groups[$id] ?? []);
			if ($audience !== null && $id > 0) {
				$documents[] = new SearchDocument(new ItemRef(Call::KIND, $id), $audience, $fields, $calls[$id]->publishedAt);
			}
		}
		return $documents;
	}

	public function idsAfter(int $after, int $limit): array {
		return $this->calls->idsAfter($after, $limit);
	}

	public function agenda(Reader $reader, ?int $groupId, int $from, int $until): array {
		$groups = $groupId === null ? $reader->groupIds : array_values(array_intersect($reader->groupIds, [$groupId]));
		if ($groups === []) {
			return [];
		}
		$ids = $this->agenda->calls($groups, $from, $until);
		$calls = array_filter($this->calls->visible($ids, $reader), static fn (Call $call): bool => in_array($call->state, [CallState::Open, CallState::Planned], true));
		return array_values($this->itemsOf($calls, $reader, $this->agenda->groups(array_keys($calls), $reader)));
	}

	/**
	 * @param array<int, Call> $calls
	 * @param array<int, list<int>> $work groups that work on them, by call id
	 * @return array<int, Item>
	 */
	private function itemsOf(array $calls, Reader $reader, array $work = []): array {
		$ids = array_keys($calls);
		$texts = $this->parts->texts($ids);
		$deadlines = $this->parts->deadlines($ids);
		$groups = $this->audiences->groupsOf(Call::KIND, $ids);
		$items = [];
		foreach ($calls as $id => $call) {
			$audience = AudienceStore::audience($call->audience, $groups[$id] ?? []);
			if ($audience === null || $id < 1) {
				continue;
			}
			$items[$id] = new Item(
				new ItemRef(Call::KIND, $id),
				$texts[$id]['titles'] ?? ['und' => $call->origin->sourceId],
				$call->language,
				$audience,
				'calls/' . $id,
				$texts[$id]['summaries'] ?? [],
				$this->agenda->dates($deadlines[$id] ?? Deadlines::of([]), $reader),
				$call->addedBy,
				$call->groupId === 0 ? null : $call->groupId,
				$call->changedAt,
				$work[$id] ?? [],
			);
		}
		return $items;
	}
}
