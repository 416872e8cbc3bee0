<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Audience\Reader;
use OCP\DB\QueryBuilder\IQueryBuilder;

/**
 * How groups stand to calls: matched by a watch, or worked on in a dossier. The call list knows no more of watches and
 * dossiers than this.
 */
interface CallStanding {
	/**
	 * The standing of the reader's own groups towards these calls, in a fixed number of queries.
	 *
	 * @param list<int> $callIds at most 1,000
	 * @return array<int, Standing> keyed by call id; calls to which no group of the reader stands are left out
	 */
	public function of(array $callIds, Reader $reader): array;

	/**
	 * SQL of a sub-select with one column, the ids of calls that one of these groups matched or works on. Parameters
	 * are named on $qb, so the answer may only be used within that query.
	 *
	 * @param list<int> $groupIds at least one
	 */
	public function callIds(IQueryBuilder $qb, array $groupIds): string;

	/** The same for the calls that one watch matched. */
	public function callIdsOfWatch(IQueryBuilder $qb, int $watchId): string;

	/** The group that a watch belongs to; null when there is no such watch. */
	public function groupOfWatch(int $watchId): ?int;
}
