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
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Workspace\Talk\Rules\RoomState;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads and writes `smc_room`. */
final class RoomMapper {
	/** seconds after which who had the turn is taken for dead; less than a delivery of the outbox gets */
	private const TURN = 300;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
	) {
	}

	public function find(ItemRef $team): ?Room {
		return $this->of($team->kind, [$team->id])[$team->id] ?? null;
	}

	/**
	 * @param list<int> $ids of teams of this kind, at most 900
	 * @return array<int, Room> by the team's id
	 */
	public function of(string $kind, array $ids): array {
		if ($ids === []) {
			return [];
		}
		$qb = $this->select();
		$qb->where($qb->expr()->eq('kind', $qb->createNamedParameter($kind)))
			->andWhere($qb->expr()->in('item_id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)));
		$rooms = [];
		foreach ($this->rooms($qb) as $room) {
			$rooms[$room->team->id] = $room;
		}
		return $rooms;
	}

	/**
	 * The conversations of these groups and of what is within them.
	 *
	 * @param list<int> $groups at most 900
	 * @return list<Room>
	 */
	public function within(array $groups): array {
		if ($groups === []) {
			return [];
		}
		$qb = $this->select();
		$qb->where($qb->expr()->in('within_id', $qb->createNamedParameter($groups, IQueryBuilder::PARAM_INT_ARRAY)));
		return $this->rooms($qb);
	}

	/**
	 * @param list<int> $ids at most 900
	 * @return list<Room>
	 */
	public function byIds(array $ids): array {
		if ($ids === []) {
			return [];
		}
		$qb = $this->select();
		$qb->where($qb->expr()->in('id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)));
		return $this->rooms($qb);
	}

	/** @return list<Room> whose people could not be brought in step, or which shall still be made */
	public function stale(int $limit): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('stale', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
			->setMaxResults($limit);
		return $this->rooms($qb);
	}

	/**
	 * These teams want a conversation; nothing happens for those that have or had one.
	 *
	 * @param list<Team> $teams
	 */
	public function want(array $teams): void {
		$this->batch->insert('smc_room', ['kind', 'item_id', 'within_id', 'state', 'stale'], array_map(
			static fn (Team $team): array => [$team->ref->kind, $team->ref->id, $team->within->id ?? $team->ref->id, RoomState::Wanted->value, 1],
			$teams,
		), ignoreDoubles: true);
	}

	/** A team without conversation asks for one again. */
	public function wantAgain(Room $room): void {
		$qb = $this->update($room);
		$qb->set('state', $qb->createNamedParameter(RoomState::Wanted->value, IQueryBuilder::PARAM_INT))
			->set('token', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->set('stale', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT))
			->andWhere($qb->expr()->neq('state', $qb->createNamedParameter(RoomState::Here->value, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/**
	 * Begins the making; first in the transaction that makes the conversation, so that of two only one goes on.
	 *
	 * @return bool false when it is being or was made by somebody else
	 */
	public function begin(Room $room): bool {
		$qb = $this->update($room);
		return $qb->set('state', $qb->createNamedParameter(RoomState::Here->value, IQueryBuilder::PARAM_INT))
			->andWhere($qb->expr()->eq('state', $qb->createNamedParameter(RoomState::Wanted->value, IQueryBuilder::PARAM_INT)))
			->executeStatement() === 1;
	}

	/** @return bool false when the conversation belongs to another team already */
	public function settle(Room $room, string $token, string $name, bool $linked, int $newsAfter): bool {
		$taken = $this->db->getQueryBuilder();
		$taken->select('id')->from('smc_room')
			->where($taken->expr()->eq('token', $taken->createNamedParameter($token)))
			->andWhere($taken->expr()->neq('id', $taken->createNamedParameter($room->id, IQueryBuilder::PARAM_INT)));
		if (Row::first($taken) !== null) {
			return false;
		}
		$qb = $this->update($room);
		$qb->set('state', $qb->createNamedParameter(RoomState::Here->value, IQueryBuilder::PARAM_INT))
			->set('token', $qb->createNamedParameter($token))
			->set('name', $qb->createNamedParameter($name))
			->set('linked', $qb->createNamedParameter($linked ? 1 : 0, IQueryBuilder::PARAM_INT))
			->set('news_after', $qb->createNamedParameter($newsAfter, IQueryBuilder::PARAM_INT))
			->set('stale', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT))
			->executeStatement();
		return true;
	}

	public function renamed(Room $room, string $name): void {
		$qb = $this->update($room);
		$qb->set('name', $qb->createNamedParameter($name))->executeStatement();
	}

	public function setState(Room $room, RoomState $state): void {
		$qb = $this->update($room);
		$qb->set('state', $qb->createNamedParameter($state->value, IQueryBuilder::PARAM_INT))
			->set('stale', $qb->createNamedParameter($state === RoomState::Here ? 1 : 0, IQueryBuilder::PARAM_INT));
		if ($state === RoomState::Gone) {
			$qb->set('token', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL));
		}
		$qb->executeStatement();
	}

	/** A conversation was deleted in Talk. */
	public function gone(string $token): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_room')
			->set('state', $qb->createNamedParameter(RoomState::Gone->value, IQueryBuilder::PARAM_INT))
			->set('token', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->set('stale', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('token', $qb->createNamedParameter($token)))
			->executeStatement();
	}

	/** Who is in it is as it should be. */
	public function inStep(Room $room): void {
		$qb = $this->update($room);
		$qb->set('stale', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))->executeStatement();
	}

	/**
	 * Who is in these must be looked at when Talk is there again.
	 *
	 * @param list<Room> $rooms at most 900
	 */
	public function outOfStep(array $rooms): void {
		$ids = array_map(static fn (Room $room): int => $room->id, $rooms);
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_room')->set('stale', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->in('id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)))
			->executeStatement();
	}

	/**
	 * Takes the turn to post in it, so that two workers never do at once.
	 *
	 * @return ?int what leaveTurn() needs; null when somebody else has the turn
	 */
	public function takeTurn(Room $room, int $now): ?int {
		$until = $now + self::TURN;
		$qb = $this->update($room);
		return $qb->set('busy_until', $qb->createNamedParameter($until, IQueryBuilder::PARAM_INT))
			->andWhere($qb->expr()->lte('busy_until', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->executeStatement() === 1 ? $until : null;
	}

	/** Only while it is still ours. */
	public function leaveTurn(Room $room, int $turn): void {
		$qb = $this->update($room);
		$qb->set('busy_until', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))
			->andWhere($qb->expr()->eq('busy_until', $qb->createNamedParameter($turn, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	private function update(Room $room): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->update('smc_room')->where($qb->expr()->eq('id', $qb->createNamedParameter($room->id, IQueryBuilder::PARAM_INT)));
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('*')->from('smc_room')->orderBy('id');
	}

	/** @return list<Room> */
	private function rooms(IQueryBuilder $qb): array {
		return array_map(Room::ofRow(...), Row::of($qb));
	}
}
