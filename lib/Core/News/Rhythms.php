<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** How soon members want which news: their choices in `smc_rhythm`. */
final class Rhythms {
	/** in place of a kind of news: every kind */
	public const ALL = '-';

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/**
	 * What these members chose, in one query per 900 of them.
	 *
	 * @param array<string> $uids
	 * @return array<string, MemberRhythms> by uid, of every one that was asked for
	 */
	public function of(array $uids): array {
		$choices = [];
		foreach (array_chunk(array_values(array_unique($uids)), 900) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('uid', 'what', 'group_id', 'rhythm')->from('smc_rhythm')
				->where($qb->expr()->in('uid', $qb->createNamedParameter($some, IQueryBuilder::PARAM_STR_ARRAY)))
				->orderBy('id');
			foreach (Row::of($qb) as $row) {
				$rhythm = Rhythm::tryFrom($row->string('rhythm'));
				if ($rhythm !== null) {
					$choices[$row->string('uid')][$row->string('what')][$row->int('group_id')] = $rhythm;
				}
			}
		}
		$rhythms = [];
		foreach ($uids as $uid) {
			$rhythms[$uid] = new MemberRhythms($choices[$uid] ?? []);
		}
		return $rhythms;
	}

	/**
	 * Keeps one choice, or takes it back.
	 *
	 * @param string $what id of a NewsKind, or self::ALL
	 * @param int $groupId 0: in all groups
	 * @param ?Rhythm $rhythm null: what holds more generally
	 */
	public function set(string $uid, string $what, int $groupId, ?Rhythm $rhythm): void {
		if ($rhythm === null) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete('smc_rhythm');
			$this->one($qb, $uid, $what, $groupId)->executeStatement();
			return;
		}
		if (!$this->update($uid, $what, $groupId, $rhythm) && $this->db->insertIgnoreConflict('smc_rhythm', [
			'uid' => $uid, 'what' => $what, 'group_id' => $groupId, 'rhythm' => $rhythm->value,
		]) === 0) {
			// somebody else made the row between the two
			$this->update($uid, $what, $groupId, $rhythm);
		}
	}

	/** An account is gone. */
	public function erase(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_rhythm')->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))->executeStatement();
	}

	private function update(string $uid, string $what, int $groupId, Rhythm $rhythm): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_rhythm')->set('rhythm', $qb->createNamedParameter($rhythm->value));
		return $this->one($qb, $uid, $what, $groupId)->executeStatement() > 0;
	}

	private function one(IQueryBuilder $qb, string $uid, string $what, int $groupId): IQueryBuilder {
		return $qb->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->andWhere($qb->expr()->eq('what', $qb->createNamedParameter($what)))
			->andWhere($qb->expr()->eq('group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)));
	}
}
