<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Users;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Accounts in the database. */
final class UserTable {
	private const TABLE = 'users';

	/** @var array<string, array{uid: string, name: string, password: string}|null> by uid in small letters */
	private array $rows = [];

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/** @return array{uid: string, name: string, password: string}|null */
	public function find(string $uid): ?array {
		$key = mb_strtolower($uid);
		if (!array_key_exists($key, $this->rows)) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('*')->from(self::TABLE)->where($qb->expr()->eq('uid_lower', $qb->createNamedParameter($key)));
			$row = $qb->executeQuery()->fetch();
			$this->rows[$key] = $row === false ? null : [
				'uid' => (string)$row['uid'],
				'name' => (string)$row['displayname'],
				'password' => (string)$row['password'],
			];
		}
		return $this->rows[$key];
	}

	public function insert(string $uid, string $passwordHash): void {
		$qb = $this->db->getQueryBuilder();
		$qb->insert(self::TABLE)->values([
			'uid' => $qb->createNamedParameter($uid),
			'uid_lower' => $qb->createNamedParameter(mb_strtolower($uid)),
			'displayname' => $qb->createNamedParameter(''),
			'password' => $qb->createNamedParameter($passwordHash),
		]);
		$qb->executeStatement();
		unset($this->rows[mb_strtolower($uid)]);
	}

	/** @param 'displayname'|'password' $column */
	public function update(string $uid, string $column, string $value): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update(self::TABLE)
			->set($column, $qb->createNamedParameter($value))
			->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)));
		$qb->executeStatement();
		unset($this->rows[mb_strtolower($uid)]);
	}

	public function delete(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE)->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)));
		$qb->executeStatement();
		unset($this->rows[mb_strtolower($uid)]);
	}

	/** @return list<string> uids whose uid, name or mail address has the text, by name */
	public function search(string $text, ?int $limit = null, ?int $offset = null): array {
		$qb = $this->db->getQueryBuilder();
		$pattern = $qb->createNamedParameter('%' . $this->db->escapeLikeParameter($text) . '%');
		$qb->select('u.uid')->from(self::TABLE, 'u')
			->leftJoin('u', 'preferences', 'p', $qb->expr()->andX(
				$qb->expr()->eq('p.userid', 'u.uid'),
				$qb->expr()->eq('p.appid', $qb->expr()->literal('settings')),
				$qb->expr()->eq('p.configkey', $qb->expr()->literal('email')),
			))
			->where($qb->expr()->iLike('u.uid', $pattern))
			->orWhere($qb->expr()->iLike('u.displayname', $pattern))
			->orWhere($qb->expr()->iLike('p.configvalue', $pattern))
			->orderBy($qb->func()->lower('u.displayname'))
			->addOrderBy('u.uid_lower')
			->setMaxResults($limit)
			->setFirstResult($offset ?? 0);
		return array_map(strval(...), $qb->executeQuery()->fetchAll(\PDO::FETCH_COLUMN));
	}

	public function count(): int {
		$qb = $this->db->getQueryBuilder();
		return (int)$qb->select($qb->func()->count('*'))->from(self::TABLE)->executeQuery()->fetchOne();
	}

	/**
	 * Uids after a given one, to walk over all of them.
	 *
	 * @return list<string>
	 */
	public function page(string $after, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('uid')->from(self::TABLE)
			->where($qb->expr()->gt('uid', $qb->createNamedParameter($after)))
			->orderBy('uid')
			->setMaxResults($limit);
		return array_map(strval(...), $qb->executeQuery()->fetchAll(\PDO::FETCH_COLUMN));
	}

	/**
	 * @param list<string> $uids
	 * @return array<string, string> uid => display name, the uid where it has none
	 */
	public function names(array $uids): array {
		$names = [];
		foreach (array_chunk($uids, 1000) as $chunk) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('uid', 'displayname')->from(self::TABLE)
				->where($qb->expr()->in('uid', $qb->createNamedParameter($chunk, IQueryBuilder::PARAM_STR_ARRAY)));
			foreach ($qb->executeQuery()->fetchAll() as $row) {
				$name = (string)$row['displayname'];
				$names[(string)$row['uid']] = $name === '' ? (string)$row['uid'] : $name;
			}
		}
		return $names;
	}
}
