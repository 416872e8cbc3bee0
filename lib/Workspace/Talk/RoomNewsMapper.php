<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\NewsEntry;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * Which news a conversation was told (`smc_room_news`). A message is decided on before it is posted: its news get the
 * message's id, which goes to Talk with it. Whoever finds news with an id that isn't said yet looks in Talk for it.
 */
final class RoomNewsMapper {
	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
	) {
	}

	/**
	 * Puts what was told in the group since and isn't noted yet in the line, so that what comes together is said together.
	 *
	 * @param list<string> $kinds of news that are said in conversations
	 * @param list<ItemRef> $others teams of this group with a conversation of their own: what is about them is said there
	 */
	public function gather(Room $room, array $kinds, array $others, int $since, int $now): void {
		if ($kinds === []) {
			return;
		}
		$qb = $this->db->getQueryBuilder();
		$room_ = $qb->createNamedParameter($room->id, IQueryBuilder::PARAM_INT);
		$qb->select('n.id', 'n.kind', 'n.item_id')->from('smc_news', 'n')
			->leftJoin('n', 'smc_room_news', 'r', $qb->expr()->andX($qb->expr()->eq('r.news_id', 'n.id'), $qb->expr()->eq('r.room_id', $room_)))
			->where($qb->expr()->eq('n.group_id', $qb->createNamedParameter($room->groupId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gt('n.id', $qb->createNamedParameter($room->newsAfter, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gte('n.at', $qb->createNamedParameter($since, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('n.what', $qb->createNamedParameter($kinds, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->isNull('r.id'))
			->orderBy('n.id')
			->setMaxResults(500);
		$elsewhere = array_map(static fn (ItemRef $ref): string => $ref->key(), $others);
		$rows = [];
		foreach (Row::of($qb) as $row) {
			$about = $row->string('kind') . ':' . $row->int('item_id');
			$own = $room->team->kind === 'group' ? !in_array($about, $elsewhere, true) : $about === $room->team->key();
			if ($own) {
				$rows[] = [$room->id, $row->int('id'), $row->string('kind'), $row->int('item_id'), $now];
			}
		}
		$this->batch->insert('smc_room_news', ['room_id', 'news_id', 'kind', 'item_id', 'at'], $rows, ignoreDoubles: true);
	}

	/** Puts one piece of news in the line, once. */
	public function add(Room $room, NewsEntry $news, int $now): void {
		$this->db->insertIgnoreConflict('smc_room_news', [
			'room_id' => $room->id,
			'news_id' => $news->id,
			'kind' => $news->item->kind,
			'item_id' => $news->item->id,
			'at' => $now,
		]);
	}

	/** @return list<int> news that wait and belong to no message yet, oldest first */
	public function waiting(Room $room): array {
		$qb = $this->unsaid($room, 'news_id');
		$qb->andWhere($qb->expr()->isNull('post'));
		return array_map(static fn (Row $row): int => $row->int('news_id'), Row::of($qb));
	}

	/** @return array<string, list<int>> news per message that was begun and of which nobody knows whether it was posted */
	public function begun(Room $room): array {
		$qb = $this->unsaid($room, 'news_id', 'post');
		$qb->andWhere($qb->expr()->isNotNull('post'));
		$posts = [];
		foreach (Row::of($qb) as $row) {
			$posts[$row->string('post')][] = $row->int('news_id');
		}
		return $posts;
	}

	/** Whether this piece of news still waits to be said. */
	public function waits(Room $room, int $newsId): bool {
		$qb = $this->unsaid($room, 'id');
		$qb->andWhere($qb->expr()->eq('news_id', $qb->createNamedParameter($newsId, IQueryBuilder::PARAM_INT)));
		return Row::first($qb) !== null;
	}

	/**
	 * These news will be told by this message.
	 *
	 * @param list<int> $news at most 500
	 */
	public function begin(Room $room, array $news, string $post): void {
		$qb = $this->update($room, $news);
		$qb->set('post', $qb->createNamedParameter($post))
			->andWhere($qb->expr()->isNull('post'))
			->executeStatement();
	}

	/**
	 * They were said, or nobody needs to hear them any more.
	 *
	 * @param list<int> $news at most 500
	 */
	public function said(Room $room, array $news): void {
		if ($news === []) {
			return;
		}
		$qb = $this->update($room, $news);
		$qb->set('said', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT))->executeStatement();
	}

	/** Nothing that waits is said any more. */
	public function letGo(Room $room): void {
		$this->ofRoom($room)->executeStatement();
	}

	/** The conversation is another one: nothing of before is said or taken back in it. */
	public function restart(Room $room): void {
		$qb = $this->ofRoom($room);
		$qb->set('post', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))->executeStatement();
	}

	/** @return list<int> ids of conversations in which something waits to be said */
	public function roomsWaiting(int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->selectDistinct('room_id')->from('smc_room_news')
			->where($qb->expr()->eq('said', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->setMaxResults($limit);
		return array_map(static fn (Row $row): int => $row->int('room_id'), Row::of($qb));
	}

	/**
	 * Conversations in which something was said of these items.
	 *
	 * @param list<int> $ids at most 900
	 * @return list<int> their ids
	 */
	public function roomsTold(string $kind, array $ids): array {
		$qb = $this->db->getQueryBuilder();
		$qb->selectDistinct('room_id')->from('smc_room_news')
			->where($qb->expr()->eq('kind', $qb->createNamedParameter($kind)))
			->andWhere($qb->expr()->in('item_id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->isNotNull('post'));
		return array_map(static fn (Row $row): int => $row->int('room_id'), Row::of($qb));
	}

	/**
	 * The next conversations in which something was said, by id.
	 *
	 * @return list<int> ids greater than this one
	 */
	public function roomsToldAfter(int $roomId, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->selectDistinct('room_id')->from('smc_room_news')
			->where($qb->expr()->gt('room_id', $qb->createNamedParameter($roomId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('said', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->isNotNull('post'))
			->orderBy('room_id')
			->setMaxResults($limit);
		return array_map(static fn (Row $row): int => $row->int('room_id'), Row::of($qb));
	}

	/** @return array<string, list<ItemRef>> what each message is about */
	public function told(Room $room): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('post', 'kind', 'item_id')->from('smc_room_news')
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($room->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('said', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->isNotNull('post'))
			->orderBy('id');
		$told = [];
		foreach (Row::of($qb) as $row) {
			$told[$row->string('post')][] = new ItemRef($row->string('kind') ?: 'item', max(1, $row->int('item_id')));
		}
		return $told;
	}

	/** A message is no longer there. */
	public function takenBack(Room $room, string $post): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_room_news')->set('post', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($room->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('post', $qb->createNamedParameter($post)))
			->executeStatement();
	}

	/** Forgets what was noted before this moment. */
	public function forgetBefore(int $at): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_room_news')->where($qb->expr()->lt('at', $qb->createNamedParameter($at, IQueryBuilder::PARAM_INT)))->executeStatement();
	}

	private function ofRoom(Room $room): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->update('smc_room_news')->set('said', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($room->id, IQueryBuilder::PARAM_INT)));
	}

	private function unsaid(Room $room, string ...$columns): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select(...$columns)->from('smc_room_news')
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($room->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('said', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->orderBy('news_id')
			->setMaxResults(500);
	}

	/** @param list<int> $news */
	private function update(Room $room, array $news): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->update('smc_room_news')
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($room->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('news_id', $qb->createNamedParameter($news, IQueryBuilder::PARAM_INT_ARRAY)));
	}
}
