<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Audience;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\QueryBuilder\IQueryFunction;

/** Puts "may this reader see it" inside a query, so that no list, count or suggestion can forget it. */
final class AudienceFilter {
	/**
	 * Restricts the query to rows that the reader may see.
	 *
	 * @param string $table alias of the item table, which has the columns `id` and `audience`
	 * @param string $kind the item kind of that table
	 */
	public function apply(IQueryBuilder $qb, string $table, string $kind, Reader $reader): void {
		$this->applyTo($qb, $table . '.audience', $table . '.id', $qb->createNamedParameter($kind), $reader);
	}

	/**
	 * The same where kind, id and audience stand in other columns (the search index holds many kinds).
	 *
	 * @param string|IQueryFunction $audience column of the AudienceKind value, or what is made of it
	 * @param string $id column of the item's id
	 * @param string|\OCP\DB\QueryBuilder\IParameter $kind column or parameter with the item's kind
	 */
	public function applyTo(IQueryBuilder $qb, string|IQueryFunction $audience, string $id, mixed $kind, Reader $reader): void {
		$open = $reader->uid === null ? AudienceKind::Public : AudienceKind::Members;
		$seen = $qb->expr()->lte($audience, $qb->createNamedParameter($open->value, IQueryBuilder::PARAM_INT));
		if ($reader->uid === null || $reader->groupIds === []) {
			$qb->andWhere($seen);
			return;
		}
		$groups = $qb->createNamedParameter($reader->groupIds, IQueryBuilder::PARAM_INT_ARRAY);
		$shared = $qb->getConnection()->getQueryBuilder();
		$shared->select('aud.group_id')
			->from('smc_item_group', 'aud')
			->where($qb->expr()->eq('aud.kind', $kind))
			->andWhere($qb->expr()->eq('aud.item_id', $id))
			->andWhere($qb->expr()->in('aud.group_id', $groups));
		$qb->andWhere($qb->expr()->orX(
			$seen,
			$qb->createFunction('EXISTS (' . $shared->getSQL() . ')'),
		));
	}
}
