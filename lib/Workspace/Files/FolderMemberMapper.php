<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Who got which folder from us, in the database. */
final readonly class FolderMemberMapper {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return array<string, FolderMember> by account */
	public function of(int $folderId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('uid', 'share_id', 'problem')->from('smc_folder_member')
			->where($qb->expr()->eq('folder_id', $qb->createNamedParameter($folderId, IQueryBuilder::PARAM_INT)))
			->orderBy('id');
		$members = [];
		foreach (Row::of($qb) as $row) {
			$uid = $row->string('uid');
			$members[$uid] = new FolderMember($uid, $row->stringOrNull('share_id'), Trouble::tryFrom($row->string('problem')));
		}
		return $members;
	}

	public function put(int $folderId, FolderMember $member): void {
		$this->db->insertIgnoreConflict('smc_folder_member', ['folder_id' => $folderId, 'uid' => $member->uid]);
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_folder_member')
			->set('share_id', $qb->createNamedParameter($member->shareId, $member->shareId === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_STR))
			->set('problem', $qb->createNamedParameter($member->trouble?->value, $member->trouble === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_STR))
			->where($qb->expr()->eq('folder_id', $qb->createNamedParameter($folderId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('uid', $qb->createNamedParameter($member->uid)));
		$qb->executeStatement();
	}

	public function remove(int $folderId, string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_folder_member')
			->where($qb->expr()->eq('folder_id', $qb->createNamedParameter($folderId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->executeStatement();
	}

	public function clear(int $folderId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_folder_member')
			->where($qb->expr()->eq('folder_id', $qb->createNamedParameter($folderId, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	public function erase(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_folder_member')->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))->executeStatement();
	}
}
