<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Workspace\Talk\Rules\Seat;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads and writes `smc_room_member`. */
final class RoomMemberMapper {
	private const AT_ONCE = 900;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
	) {
	}

	/** @return list<RoomMember> */
	public function of(Room $room): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('uid', 'seat', 'raised', 'mentions')->from('smc_room_member')
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($room->id, IQueryBuilder::PARAM_INT)))
			->orderBy('id');
		return array_map(RoomMember::ofRow(...), Row::of($qb));
	}

	public function find(Room $room, string $uid): ?RoomMember {
		$qb = $this->db->getQueryBuilder();
		$qb->select('uid', 'seat', 'raised', 'mentions')->from('smc_room_member')
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($room->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('uid', $qb->createNamedParameter($uid)));
		$row = Row::first($qb);
		return $row === null ? null : RoomMember::ofRow($row);
	}

	/**
	 * Notes this seat for all of them, the known and the new, in a fixed number of statements per 900.
	 *
	 * @param list<string> $uids
	 */
	public function seat(Room $room, array $uids, Seat $seat): void {
		$this->batch->insert(
			'smc_room_member',
			['room_id', 'uid', 'seat'],
			array_map(static fn (string $uid): array => [$room->id, $uid, $seat->value], $uids),
			ignoreDoubles: true,
		);
		$this->set($room, $uids, 'seat', $seat->value);
	}

	/** @param list<string> $uids */
	public function raised(Room $room, array $uids, bool $raised): void {
		$this->set($room, $uids, 'raised', $raised ? 1 : 0);
	}

	/** @param list<string> $kinds of news */
	public function mention(Room $room, string $uid, array $kinds): void {
		$this->db->insertIgnoreConflict('smc_room_member', ['room_id' => $room->id, 'uid' => $uid, 'seat' => Seat::Refused->value]);
		$qb = $this->update($room, [$uid]);
		$qb->set('mentions', $qb->createNamedParameter($kinds === [] ? null : implode(',', $kinds)))->executeStatement();
	}

	/** @param list<string> $uids */
	public function forget(Room $room, array $uids): void {
		foreach (array_chunk($uids, self::AT_ONCE) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete('smc_room_member')
				->where($qb->expr()->eq('room_id', $qb->createNamedParameter($room->id, IQueryBuilder::PARAM_INT)))
				->andWhere($qb->expr()->in('uid', $qb->createNamedParameter($some, IQueryBuilder::PARAM_STR_ARRAY)))
				->executeStatement();
		}
	}

	/** The conversation is another one: nobody of before is noted for it; wishes to be mentioned stay. */
	public function restart(Room $room): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_room_member')
			->set('seat', $qb->createNamedParameter(Seat::Refused->value, IQueryBuilder::PARAM_INT))
			->set('raised', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($room->id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/** An account is gone. */
	public function erase(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_room_member')->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))->executeStatement();
	}

	/**
	 * @param list<string> $uids
	 * @param 'seat'|'raised' $column
	 */
	private function set(Room $room, array $uids, string $column, int $value): void {
		foreach (array_chunk($uids, self::AT_ONCE) as $some) {
			$qb = $this->update($room, $some);
			$qb->set($column, $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT))->executeStatement();
		}
	}

	/** @param list<string> $uids at most 900 */
	private function update(Room $room, array $uids): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->update('smc_room_member')
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($room->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('uid', $qb->createNamedParameter($uids, IQueryBuilder::PARAM_STR_ARRAY)));
	}
}
