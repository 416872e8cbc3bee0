<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Place\Rules\Cause;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Which fields of a place a person changed here after the last import that touched them. */
final readonly class ChangedHere {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return list<string> */
	public function fields(int $placeId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('field', 'cause')->from('smc_place_log')
			->where($qb->expr()->eq('place_id', $qb->createNamedParameter($placeId, IQueryBuilder::PARAM_INT)))
			->orderBy('id');
		$causes = [];
		foreach (Row::of($qb) as $row) {
			$causes[$row->string('field')] = $row->string('cause');
		}
		return array_keys(array_filter($causes, static fn (string $cause): bool => $cause !== Cause::Import->value));
	}
}
