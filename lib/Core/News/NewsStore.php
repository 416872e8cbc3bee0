<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * News in the database: `smc_news`, in `smc_news_to` the accounts whom one concerns personally, and in `smc_news_sent`
 * how far one has gone out.
 */
final class NewsStore {
	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
	) {
	}

	/** @return ?int the id; null when it was told before */
	public function insert(News $news, int $now): ?int {
		$personal = $news->to !== [] || $news->groupId === null;
		$written = $this->db->insertIgnoreConflict('smc_news', [
			'news_key' => $news->key,
			'what' => $news->what,
			'kind' => $news->item->kind,
			'item_id' => $news->item->id,
			'group_id' => $news->groupId ?? 0,
			'personal' => $personal ? 1 : 0,
			'actor' => $news->actor,
			'args' => json_encode($news->args, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE),
			'at' => $now,
		]);
		if ($written !== 1) {
			return null;
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from('smc_news')->where($qb->expr()->eq('news_key', $qb->createNamedParameter($news->key)));
		$id = Row::first($qb)?->int('id') ?? 0;
		$to = array_diff(array_unique($news->to), [$news->actor]);
		$this->batch->insert('smc_news_to', ['news_id', 'uid'], array_map(static fn (string $uid): array => [$id, $uid], array_values($to)), true);
		return $id;
	}

	/**
	 * @param list<int> $ids at most 1,000
	 * @return array<int, NewsEntry> by id, oldest first
	 */
	public function byIds(array $ids): array {
		if ($ids === []) {
			return [];
		}
		$qb = $this->select();
		$qb->where($qb->expr()->in('n.id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)));
		return $this->entries($qb);
	}

	/**
	 * What all members of a group heard after this one; nothing personal.
	 *
	 * @return array<int, NewsEntry> by id, oldest first
	 */
	public function ofGroup(int $groupId, int $after, int $limit): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('n.group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('n.personal', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gt('n.id', $qb->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->setMaxResults($limit);
		return $this->entries($qb);
	}

	/**
	 * What all members of any of these groups heard in a stretch; nothing personal. Of too many the newest.
	 *
	 * @param list<int> $groupIds of more than 900 the news of all groups are given
	 * @param int $since unix seconds: nothing that was told before
	 * @return array<int, NewsEntry> by id, oldest first
	 */
	public function ofGroups(array $groupIds, int $after, int $upTo, int $since, int $limit): array {
		if ($groupIds === []) {
			return [];
		}
		$qb = $this->stretch($after, $upTo, $since, $limit);
		$qb->andWhere($qb->expr()->eq('n.personal', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)));
		if (count($groupIds) <= 900) {
			$qb->andWhere($qb->expr()->in('n.group_id', $qb->createNamedParameter($groupIds, IQueryBuilder::PARAM_INT_ARRAY)));
		}
		return array_reverse($this->entries($qb), true);
	}

	/**
	 * What concerned any of these accounts personally in a stretch. Of too many the newest.
	 *
	 * @param list<string> $uids at most 900
	 * @param int $since unix seconds: nothing that was told before
	 * @return array<string, array<int, NewsEntry>> by account, then by id, oldest first
	 */
	public function ofAccounts(array $uids, int $after, int $upTo, int $since, int $limit): array {
		if ($uids === []) {
			return [];
		}
		$qb = $this->stretch($after, $upTo, $since, $limit);
		$qb->addSelect('t.uid')->innerJoin('n', 'smc_news_to', 't', $qb->expr()->eq('t.news_id', 'n.id'))
			->andWhere($qb->expr()->in('t.uid', $qb->createNamedParameter($uids, IQueryBuilder::PARAM_STR_ARRAY)));
		$entries = [];
		foreach (array_reverse(Row::of($qb)) as $row) {
			$entries[$row->string('uid')][$row->int('id')] = NewsEntry::ofRow($row);
		}
		return $entries;
	}

	/** The newest id of what was told before a moment; 0 when there is none. */
	public function lastBefore(int $at): int {
		$qb = $this->db->getQueryBuilder();
		$qb->selectAlias($qb->func()->max('id'), 'last')->from('smc_news')
			->where($qb->expr()->lt('at', $qb->createNamedParameter($at, IQueryBuilder::PARAM_INT)));
		return Row::first($qb)?->int('last') ?? 0;
	}

	/**
	 * @param list<int> $ids at most 900
	 * @return array<int, list<string>> the accounts whom each concerns personally
	 */
	public function recipients(array $ids): array {
		if ($ids === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('news_id', 'uid')->from('smc_news_to')
			->where($qb->expr()->in('news_id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('id');
		$recipients = [];
		foreach (Row::of($qb) as $row) {
			$recipients[$row->int('news_id')][] = $row->string('uid');
		}
		return $recipients;
	}

	/**
	 * News about these items, the newest first.
	 *
	 * @param list<int> $itemIds at most 900
	 * @return array<int, NewsEntry> by id
	 */
	public function about(string $kind, array $itemIds, int $limit): array {
		if ($itemIds === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('n.*')->from('smc_news', 'n')
			->where($qb->expr()->eq('n.kind', $qb->createNamedParameter($kind)))
			->andWhere($qb->expr()->in('n.item_id', $qb->createNamedParameter($itemIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('n.id', 'DESC')
			->setMaxResults($limit);
		return $this->entries($qb);
	}

	/**
	 * The ids of those of these keys that were told.
	 *
	 * @param list<string> $keys
	 * @return array<string, int> by key
	 */
	public function idsOf(array $keys): array {
		$ids = [];
		foreach (array_chunk($keys, 900) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('id', 'news_key')->from('smc_news')
				->where($qb->expr()->in('news_key', $qb->createNamedParameter($some, IQueryBuilder::PARAM_STR_ARRAY)));
			foreach (Row::of($qb) as $row) {
				$ids[$row->string('news_key')] = $row->int('id');
			}
		}
		return $ids;
	}

	/** @return list<int> of one kind, about this item, for this group */
	public function idsAbout(ItemRef $item, int $groupId, string $what): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from('smc_news')
			->where($qb->expr()->eq('kind', $qb->createNamedParameter($item->kind)))
			->andWhere($qb->expr()->eq('item_id', $qb->createNamedParameter($item->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('what', $qb->createNamedParameter($what)))
			->orderBy('id');
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}

	/** @return list<string> the accounts who hear of the same by a closer news */
	public function closer(int $id): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('t.uid')->from('smc_news', 'n')
			->innerJoin('n', 'smc_news', 'c', $qb->expr()->eq('c.news_key', $qb->func()->concat($qb->createNamedParameter(News::CLOSER), 'n.news_key')))
			->innerJoin('c', 'smc_news_to', 't', $qb->expr()->eq('t.news_id', 'c.id'))
			->where($qb->expr()->eq('n.id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		return array_map(static fn (Row $row): string => $row->string('uid'), Row::of($qb));
	}

	/**
	 * How far it has gone out: the place (NewsDesk::of) of the last account; null before the first step.
	 *
	 * @param non-empty-string $way such as `notification`, at most 16 characters
	 */
	public function sentTo(int $id, string $way): ?string {
		$qb = $this->db->getQueryBuilder();
		$qb->select('place')->from('smc_news_sent')
			->where($qb->expr()->eq('news_id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('way', $qb->createNamedParameter($way)));
		return Row::first($qb)?->string('place');
	}

	/**
	 * It goes out as far as this place; in the transaction of the sending.
	 *
	 * @param ?string $from what sentTo() said before
	 * @return bool false when another worker was first
	 */
	public function send(int $id, string $way, ?string $from, string $to): bool {
		if ($from === null) {
			return $this->db->insertIgnoreConflict('smc_news_sent', ['news_id' => $id, 'way' => $way, 'place' => $to]) === 1;
		}
		$qb = $this->db->getQueryBuilder();
		return $qb->update('smc_news_sent')->set('place', $qb->createNamedParameter($to))
			->where($qb->expr()->eq('news_id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('way', $qb->createNamedParameter($way)))
			->andWhere($qb->expr()->eq('place', $qb->createNamedParameter($from)))
			->executeStatement() === 1;
	}

	/**
	 * Forgets these.
	 *
	 * @param list<int> $ids at most 900
	 */
	public function forget(array $ids): void {
		foreach (['smc_news' => 'id', 'smc_news_to' => 'news_id', 'smc_news_sent' => 'news_id'] as $table => $column) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete($table)->where($qb->expr()->in($column, $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)))->executeStatement();
		}
	}

	/** The newest id; 0 when nothing was ever told. */
	public function last(): int {
		$qb = $this->db->getQueryBuilder();
		$qb->selectAlias($qb->func()->max('id'), 'last')->from('smc_news');
		return Row::first($qb)?->int('last') ?? 0;
	}

	/** Forgets what was told before this moment. */
	public function forgetBefore(int $at): void {
		foreach (['smc_news_to', 'smc_news_sent'] as $table) {
			$qb = $this->db->getQueryBuilder();
			$old = $this->db->getQueryBuilder();
			$limit = $qb->createNamedParameter($at, IQueryBuilder::PARAM_INT);
			$old->select('id')->from('smc_news')->where($old->expr()->lt('at', $limit));
			$qb->delete($table)->where($qb->createFunction('news_id IN (' . $old->getSQL() . ')'))->executeStatement();
		}
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_news')->where($qb->expr()->lt('at', $qb->createNamedParameter($at, IQueryBuilder::PARAM_INT)))->executeStatement();
	}

	/** An account is gone: nothing is for it, and nothing names it. */
	public function erase(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_news_to')->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))->executeStatement();
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_news')->set('actor', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->where($qb->expr()->eq('actor', $qb->createNamedParameter($uid)))->executeStatement();
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('n.*')->from('smc_news', 'n')->orderBy('n.id');
	}

	private function stretch(int $after, int $upTo, int $since, int $limit): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('n.*')->from('smc_news', 'n')
			->where($qb->expr()->gt('n.id', $qb->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->lte('n.id', $qb->createNamedParameter($upTo, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gte('n.at', $qb->createNamedParameter($since, IQueryBuilder::PARAM_INT)))
			->orderBy('n.id', 'DESC')
			->setMaxResults($limit);
	}

	/** @return array<int, NewsEntry> */
	private function entries(IQueryBuilder $qb): array {
		$entries = [];
		foreach (Row::of($qb) as $row) {
			$entries[$row->int('id')] = NewsEntry::ofRow($row);
		}
		return $entries;
	}
}
