<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Call;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Tender\Call\CallStanding;
use OCP\DB\QueryBuilder\IQueryBuilder;

/** Nobody stands to any call. */
final class NoStanding implements CallStanding {
	public function of(array $callIds, Reader $reader): array {
		return [];
	}

	public function callIds(IQueryBuilder $qb, array $groupIds): string {
		return $this->nothing($qb);
	}

	public function callIdsOfWatch(IQueryBuilder $qb, int $watchId): string {
		return $this->nothing($qb);
	}

	public function groupOfWatch(int $watchId): ?int {
		return null;
	}

	private function nothing(IQueryBuilder $qb): string {
		$none = $qb->getConnection()->getQueryBuilder();
		$none->select('none.id')->from('smc_call', 'none')->where($none->expr()->eq('none.id', $none->expr()->literal(0, IQueryBuilder::PARAM_INT)));
		return $none->getSQL();
	}
}
