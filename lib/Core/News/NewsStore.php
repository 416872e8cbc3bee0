<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** News in the database: `smc_news`, and in `smc_news_to` the accounts whom one concerns personally. */
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

	/** The newest id; 0 when nothing was ever told. */
	public function last(): int {
		$qb = $this->db->getQueryBuilder();
		$qb->selectAlias($qb->func()->max('id'), 'last')->from('smc_news');
		return Row::first($qb)?->int('last') ?? 0;
	}

	/** Forgets what was told before this moment. */
	public function forgetBefore(int $at): void {
		$qb = $this->db->getQueryBuilder();
		$old = $this->db->getQueryBuilder();
		$limit = $qb->createNamedParameter($at, IQueryBuilder::PARAM_INT);
		$old->select('id')->from('smc_news')->where($old->expr()->lt('at', $limit));
		$qb->delete('smc_news_to')->where($qb->createFunction('news_id IN (' . $old->getSQL() . ')'))->executeStatement();
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

	/** @return array<int, NewsEntry> */
	private function entries(IQueryBuilder $qb): array {
		$entries = [];
		foreach (Row::of($qb) as $row) {
			$entries[$row->int('id')] = NewsEntry::ofRow($row);
		}
		return $entries;
	}
}
