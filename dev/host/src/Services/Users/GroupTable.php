<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Users;

use OCP\IDBConnection;

/** Groups and who is in them, in the database. */
final class GroupTable {
	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/** @return string|null display name, null when there is no such group */
	public function name(string $gid): ?string {
		$qb = $this->db->getQueryBuilder();
		$qb->select('displayname')->from('groups')->where($qb->expr()->eq('gid', $qb->createNamedParameter($gid)));
		$name = $qb->executeQuery()->fetchOne();
		return $name === false ? null : (string)$name;
	}

	public function insert(string $gid, string $name): void {
		$this->db->insertIgnoreConflict('groups', ['gid' => $gid, 'displayname' => $name]);
	}

	public function rename(string $gid, string $name): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('groups')->set('displayname', $qb->createNamedParameter($name))->where($qb->expr()->eq('gid', $qb->createNamedParameter($gid)));
		$qb->executeStatement();
	}

	public function delete(string $gid): void {
		foreach (['groups', 'group_user'] as $table) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete($table)->where($qb->expr()->eq('gid', $qb->createNamedParameter($gid)));
			$qb->executeStatement();
		}
	}

	/** @return array<string, string> gid => name of the groups whose gid or name has the text */
	public function search(string $text, ?int $limit, int $offset): array {
		$qb = $this->db->getQueryBuilder();
		$pattern = $qb->createNamedParameter('%' . $this->db->escapeLikeParameter($text) . '%');
		$qb->select('gid', 'displayname')->from('groups')
			->where($qb->expr()->iLike('gid', $pattern))
			->orWhere($qb->expr()->iLike('displayname', $pattern))
			->orderBy($qb->func()->lower('gid'))
			->setMaxResults($limit)
			->setFirstResult($offset);
		return array_column($qb->executeQuery()->fetchAll(), 'displayname', 'gid');
	}

	/** @return list<string> */
	public function ofUser(string $uid): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('gid')->from('group_user')->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))->orderBy('gid');
		return array_map(strval(...), $qb->executeQuery()->fetchAll(\PDO::FETCH_COLUMN));
	}

	/** @return list<string> uids */
	public function members(string $gid): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('uid')->from('group_user')->where($qb->expr()->eq('gid', $qb->createNamedParameter($gid)))->orderBy('uid');
		return array_map(strval(...), $qb->executeQuery()->fetchAll(\PDO::FETCH_COLUMN));
	}

	public function isMember(string $uid, string $gid): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->select('uid')->from('group_user')
			->where($qb->expr()->eq('gid', $qb->createNamedParameter($gid)))
			->andWhere($qb->expr()->eq('uid', $qb->createNamedParameter($uid)));
		return $qb->executeQuery()->fetchOne() !== false;
	}

	public function join(string $uid, string $gid): void {
		$this->db->insertIgnoreConflict('group_user', ['gid' => $gid, 'uid' => $uid]);
	}

	/** @return bool whether the user was in the group */
	public function leave(string $uid, string $gid): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('group_user')
			->where($qb->expr()->eq('gid', $qb->createNamedParameter($gid)))
			->andWhere($qb->expr()->eq('uid', $qb->createNamedParameter($uid)));
		return $qb->executeStatement() > 0;
	}
}
