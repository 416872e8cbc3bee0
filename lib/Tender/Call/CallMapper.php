<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Audience\AudienceFilter;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads rows of `smc_call`. */
final readonly class CallMapper {
	private const CHUNK = 900;

	public function __construct(
		private IDBConnection $db,
		private AudienceFilter $audience,
	) {
	}

	/**
	 * The calls that the reader may see, withdrawn ones left out; one query per 900.
	 *
	 * @param list<int> $ids
	 * @return array<int, Call> keyed by id
	 */
	public function visible(array $ids, Reader $reader): array {
		return $this->fetch($ids, function (IQueryBuilder $qb) use ($reader): void {
			$qb->andWhere($qb->expr()->neq('c.state', $qb->createNamedParameter(CallState::Withdrawn->value, IQueryBuilder::PARAM_INT)));
			$this->audience->apply($qb, 'c', Call::KIND, $reader);
		});
	}

	/**
	 * One call that the reader may see, also one that was taken back.
	 */
	public function find(int $id, Reader $reader): ?Call {
		return $this->fetch([$id], fn (IQueryBuilder $qb) => $this->audience->apply($qb, 'c', Call::KIND, $reader))[$id] ?? null;
	}

	/**
	 * Whoever asks: for the index and for imports.
	 *
	 * @param list<int> $ids
	 * @return array<int, Call>
	 */
	public function all(array $ids): array {
		return $this->fetch($ids, static fn (IQueryBuilder $qb) => null);
	}

	/** @return list<int> the next ids greater than $after, ascending */
	public function idsAfter(int $after, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from('smc_call')
			->where($qb->expr()->gt('id', $qb->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->orderBy('id')
			->setMaxResults($limit);
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}

	/**
	 * @param list<int> $ids
	 * @param callable(IQueryBuilder): mixed $restrict
	 * @return array<int, Call>
	 */
	private function fetch(array $ids, callable $restrict): array {
		$calls = [];
		foreach (array_chunk(array_values(array_unique($ids)), self::CHUNK) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select(...array_map(static fn (string $column): string => 'c.' . $column, Call::COLUMNS))
				->from('smc_call', 'c')
				->where($qb->expr()->in('c.id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)));
			$restrict($qb);
			foreach (Row::of($qb) as $row) {
				$call = Call::ofRow($row);
				$calls[$call->id] = $call;
			}
		}
		return $calls;
	}
}
