<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Dossiers in the database; every reading query is confined to the reader's own groups. */
final readonly class DossierMapper {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** The dossier, if it belongs to a group of the reader. */
	public function find(int $id, Reader $reader): ?Dossier {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		return $this->oneOf($qb, $reader->groupIds);
	}

	/**
	 * Those that belong to the reader's groups.
	 *
	 * @param list<int> $ids at most 1,000
	 * @return list<Dossier>
	 */
	public function byIds(array $ids, Reader $reader): array {
		return array_values(array_filter($this->all($ids), static fn (Dossier $dossier): bool => $reader->isIn($dossier->groupId)));
	}

	/**
	 * Whosever they are.
	 *
	 * @param list<int> $ids at most 1,000
	 * @return list<Dossier>
	 */
	public function all(array $ids): array {
		if ($ids === []) {
			return [];
		}
		$qb = $this->select();
		$qb->where($qb->expr()->in('id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)))->orderBy('id');
		return $this->read($qb);
	}

	public function findForCall(int $groupId, int $callId): ?Dossier {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('call_id', $qb->createNamedParameter($callId, IQueryBuilder::PARAM_INT)));
		return $this->oneOf($qb, [$groupId]);
	}

	/**
	 * A group's dossiers, the latest change first.
	 *
	 * @param ?array{int, int} $after changedAt and id of the last one given before
	 * @return list<Dossier>
	 */
	public function page(int $groupId, ?DossierState $state, ?array $after, int $limit): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->orderBy('changed_at', 'DESC')
			->addOrderBy('id', 'DESC')
			->setMaxResults($limit);
		if ($state !== null) {
			$qb->andWhere($qb->expr()->eq('state', $qb->createNamedParameter($state->value)));
		}
		if ($after !== null) {
			$changedAt = $qb->createNamedParameter($after[0], IQueryBuilder::PARAM_INT);
			$qb->andWhere($qb->expr()->orX(
				$qb->expr()->lt('changed_at', $changedAt),
				$qb->expr()->andX(
					$qb->expr()->eq('changed_at', $changedAt),
					$qb->expr()->lt('id', $qb->createNamedParameter($after[1], IQueryBuilder::PARAM_INT)),
				),
			));
		}
		return $this->read($qb);
	}

	/**
	 * What these groups have in hand: looked into, prepared or handed in, the latest change first.
	 *
	 * @param list<int> $groupIds
	 * @return list<int> ids
	 */
	public function inHand(array $groupIds, int $limit): array {
		if ($groupIds === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$states = [DossierState::Interesting->value, DossierState::Preparing->value, DossierState::Submitted->value];
		$qb->select('id')->from('smc_dossier')
			->where($qb->expr()->in('group_id', $qb->createNamedParameter($groupIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter($states, IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('changed_at', 'DESC')
			->addOrderBy('id', 'DESC')
			->setMaxResults($limit);
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}

	/**
	 * The dossiers of these groups on these calls.
	 *
	 * @param list<int> $groupIds
	 * @param list<int> $callIds
	 * @return list<Dossier>
	 */
	public function ofCalls(array $groupIds, array $callIds): array {
		if ($groupIds === [] || $callIds === []) {
			return [];
		}
		$qb = $this->select();
		$qb->where($qb->expr()->in('group_id', $qb->createNamedParameter($groupIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->in('call_id', $qb->createNamedParameter($callIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('id');
		return $this->read($qb);
	}

	/** @return bool false when the group has this call in hand already */
	public function insert(int $groupId, int $callId, DossierState $state, string $reason, int $now): bool {
		return $this->db->insertIgnoreConflict('smc_dossier', [
			'group_id' => $groupId,
			'call_id' => $callId,
			'state' => $state->value,
			'reason' => $reason,
			'created_at' => $now,
			'changed_at' => $now,
			'version' => 1,
		]) === 1;
	}

	/** Moves it on, unless somebody did so since that version; @return bool whether it moved */
	public function move(Dossier $from, DossierState $to, string $reason, int $now): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_dossier')
			->set('state', $qb->createNamedParameter($to->value))
			->set('reason', $qb->createNamedParameter($reason))
			->set('changed_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->set('version', $qb->createNamedParameter($from->version + 1, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($from->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('version', $qb->createNamedParameter($from->version, IQueryBuilder::PARAM_INT)));
		return $qb->executeStatement() === 1;
	}

	/** Notes that something happened in it, so that it rises in the list. */
	public function touch(int $id, int $now): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_dossier')
			->set('changed_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		$qb->executeStatement();
	}

	/**
	 * Removes it with the line that tells of its making, unless it moved since; what else the log tells stays, so that
	 * the caller can see that somebody worked on it and take the removal back.
	 *
	 * @return bool whether it went
	 */
	public function delete(Dossier $dossier): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_dossier')
			->where($qb->expr()->eq('id', $qb->createNamedParameter($dossier->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('version', $qb->createNamedParameter($dossier->version, IQueryBuilder::PARAM_INT)));
		if ($qb->executeStatement() !== 1) {
			return false;
		}
		$log = $this->db->getQueryBuilder();
		$log->delete('smc_dossier_log')
			->where($log->expr()->eq('dossier_id', $log->createNamedParameter($dossier->id, IQueryBuilder::PARAM_INT)))
			->andWhere($log->expr()->eq('what', $log->createNamedParameter(LogEntry::TAKEN)));
		$log->executeStatement();
		return true;
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('id', 'group_id', 'call_id', 'state', 'reason', 'changed_at', 'version')->from('smc_dossier');
	}

	/** @param list<int> $groupIds */
	private function oneOf(IQueryBuilder $qb, array $groupIds): ?Dossier {
		if ($groupIds === []) {
			return null;
		}
		$qb->andWhere($qb->expr()->in('group_id', $qb->createNamedParameter($groupIds, IQueryBuilder::PARAM_INT_ARRAY)));
		return $this->read($qb)[0] ?? null;
	}

	/** @return list<Dossier> */
	private function read(IQueryBuilder $qb): array {
		$dossiers = array_map(static fn (Row $row): Dossier => new Dossier(
			$row->int('id'),
			$row->int('group_id'),
			$row->int('call_id'),
			DossierState::from($row->string('state')),
			$row->string('reason'),
			$row->int('changed_at'),
			$row->int('version'),
		), Row::of($qb));
		return $dossiers;
	}
}
