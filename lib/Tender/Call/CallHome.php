<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Home\HomeEntry;
use OCA\SmartCommons\Core\Home\HomeSource;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCP\AppFramework\Utility\ITimeFactory;

/** What closes soon, for the home page: calls of the reader's groups, else calls of the reader's themes. */
final readonly class CallHome implements HomeSource {
	private const MOST = 5;
	private const SOON = 30 * 86400;

	public function __construct(
		private CallQuery $query,
		private CallConditions $conditions,
		private CallMapper $calls,
		private CallParts $parts,
		private CardMapper $cards,
		private ITimeFactory $time,
	) {
	}

	public function home(Reader $reader): array {
		if ($reader->uid === null) {
			return [];
		}
		$ids = $reader->groupIds === [] ? [] : $this->closing($reader, null);
		if ($ids === []) {
			$themes = $this->cards->find($reader->uid)?->answers->themes ?? [];
			$ids = $themes === [] ? [] : $this->closing($reader, $themes);
		}
		return $ids === [] ? [] : $this->entries($ids, $reader);
	}

	public function news(Reader $reader): array {
		return [];
	}

	/**
	 * @param ?non-empty-list<int> $themes null: what the reader's groups stand to
	 * @return list<int>
	 */
	private function closing(Reader $reader, ?array $themes): array {
		$now = $this->time->getTime();
		$qb = $this->query->filtered(new CallFilter(), $reader, null, $now);
		if ($themes === null) {
			$this->query->phase($qb, new CallPhase(CallPhase::AHEAD, 'closes_at', true, true), new CallFilter(), $reader, $now);
		} else {
			$this->query->condition($qb, CallPhase::AHEAD, $now);
			$this->conditions->themes($qb, $themes);
		}
		$qb->select('c.id')
			->andWhere($qb->expr()->lt('c.closes_at', $qb->createNamedParameter($now + self::SOON, \OCP\DB\QueryBuilder\IQueryBuilder::PARAM_INT)))
			->orderBy('c.closes_at')
			->addOrderBy('c.id')
			->setMaxResults(self::MOST);
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}

	/**
	 * @param list<int> $ids
	 * @return list<HomeEntry>
	 */
	private function entries(array $ids, Reader $reader): array {
		$calls = $this->calls->visible($ids, $reader);
		$texts = $this->parts->texts($ids, false);
		$entries = [];
		foreach ($ids as $id) {
			if (isset($calls[$id])) {
				$title = Texts::best($texts[$id]['titles'] ?? [], $reader->languages, $calls[$id]->language);
				$due = $calls[$id]->closesAt === Deadlines::NEVER ? null : $calls[$id]->closesAt;
				$entries[] = new HomeEntry(HomeEntry::CLOSING, Call::KIND, (string)$id, $title['text'], $title['language'], 'calls/' . $id, $calls[$id]->buyer, $due);
			}
		}
		return $entries;
	}
}
