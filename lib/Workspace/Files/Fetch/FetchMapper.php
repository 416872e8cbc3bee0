<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** What is being fetched, in the database. */
final readonly class FetchMapper {
	/** For how many seconds one worker has a document in hand. */
	private const CLAIM = 120;

	public function __construct(
		private IDBConnection $db,
	) {
	}

	public function find(ItemRef $ref): ?FetchRun {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_fetch')
			->where($qb->expr()->eq('kind', $qb->createNamedParameter($ref->kind)))
			->andWhere($qb->expr()->eq('item_id', $qb->createNamedParameter($ref->id, IQueryBuilder::PARAM_INT)));
		return self::run(Row::first($qb));
	}

	public function byId(int $id): ?FetchRun {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_fetch')->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		return self::run(Row::first($qb));
	}

	/** Begins anew; what was stored before is remembered by its content. */
	public function begin(ItemRef $ref, string $uid): void {
		$this->db->insertIgnoreConflict('smc_fetch', ['kind' => $ref->kind, 'item_id' => $ref->id]);
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_fetch')
			->set('uid', $qb->createNamedParameter($uid))
			->where($qb->expr()->eq('kind', $qb->createNamedParameter($ref->kind)))
			->andWhere($qb->expr()->eq('item_id', $qb->createNamedParameter($ref->id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/** A document is to be fetched in this run, again if need be. */
	public function expect(int $fetchId, string $url, string $label, FetchReason $reason): void {
		$hash = hash('sha256', $url);
		$this->db->insertIgnoreConflict('smc_fetch_file', ['fetch_id' => $fetchId, 'url' => $url, 'url_hash' => $hash, 'state' => $reason->value]);
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_fetch_file')
			->set('state', $qb->createNamedParameter($reason->value))
			->set('label', $qb->createNamedParameter($label))
			->set('detail', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->set('claimed_at', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('fetch_id', $qb->createNamedParameter($fetchId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('url_hash', $qb->createNamedParameter($hash)))
			->executeStatement();
	}

	/** @return list<FetchFile> */
	public function files(int $fetchId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_fetch_file')
			->where($qb->expr()->eq('fetch_id', $qb->createNamedParameter($fetchId, IQueryBuilder::PARAM_INT)))
			->orderBy('id');
		return array_map(FetchFile::ofRow(...), Row::of($qb));
	}

	/** Takes a document in hand; @return bool false when somebody else has it */
	public function claim(FetchFile $file, int $now): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_fetch_file')
			->set('state', $qb->createNamedParameter(FetchReason::Working->value))
			->set('claimed_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($file->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter([FetchReason::Waiting->value, FetchReason::Working->value], IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->lt('claimed_at', $qb->createNamedParameter($now - self::CLAIM, IQueryBuilder::PARAM_INT)));
		return $qb->executeStatement() === 1;
	}

	public function refused(int $id, FetchReason $reason, string $detail): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_fetch_file')
			->set('state', $qb->createNamedParameter($reason->value))
			->set('detail', $qb->createNamedParameter(mb_strcut($detail, 0, 240)))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	public function stored(int $id, FetchReason $reason, int $fileId, int $bytes, string $content): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_fetch_file')
			->set('state', $qb->createNamedParameter($reason->value))
			->set('file_id', $qb->createNamedParameter($fileId, IQueryBuilder::PARAM_INT))
			->set('bytes', $qb->createNamedParameter($bytes, IQueryBuilder::PARAM_INT))
			->set('content', $qb->createNamedParameter($content))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	public function anonymise(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_fetch')
			->set('uid', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->executeStatement();
	}

	private static function run(?Row $row): ?FetchRun {
		return $row === null ? null : new FetchRun(
			$row->int('id'),
			new ItemRef($row->string('kind') ?: 'item', max(1, $row->int('item_id'))),
			$row->stringOrNull('uid'),
		);
	}
}
