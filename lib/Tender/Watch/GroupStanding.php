<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Tender\Call\CallStanding;
use OCA\SmartCommons\Tender\Call\Standing;
use OCA\SmartCommons\Tender\Dossier\DossierMapper;
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCP\DB\QueryBuilder\IQueryBuilder;

/** How the reader's groups stand to calls, from their watches and dossiers. */
final readonly class GroupStanding implements CallStanding {
	public function __construct(
		private MatchMapper $matches,
		private DossierMapper $dossiers,
		private WatchMapper $watches,
		private GroupDirectory $groups,
	) {
	}

	public function of(array $callIds, Reader $reader): array {
		if ($callIds === [] || $reader->groupIds === []) {
			return [];
		}
		$states = [];
		foreach ($this->matches->ofCalls($reader->groupIds, $callIds) as $match) {
			$states[$match['callId']][$match['groupId']] ??= ['state' => 'match', 'dossierId' => null, 'at' => $match['at']];
		}
		foreach ($this->dossiers->ofCalls($reader->groupIds, $callIds) as $dossier) {
			$states[$dossier->callId][$dossier->groupId] = ['state' => $dossier->state->value, 'dossierId' => $dossier->id, 'at' => null];
		}
		$names = $this->groups->names($reader->groupIds, $reader);
		$seen = $reader->uid === null ? [] : $this->matches->seen($reader->uid, $reader->groupIds);
		$standings = [];
		foreach ($states as $callId => $ofGroups) {
			$groups = [];
			$isNew = false;
			foreach ($ofGroups as $groupId => $state) {
				$groups[] = ['groupId' => $groupId, 'groupName' => $names[$groupId] ?? '', 'state' => $state['state'], 'dossierId' => $state['dossierId']];
				$isNew = $isNew || $state['at'] !== null && $state['at'] > ($seen[$groupId] ?? 0);
			}
			$standings[$callId] = new Standing($groups, $isNew);
		}
		return $standings;
	}

	public function callIds(IQueryBuilder $qb, array $groupIds): string {
		$groups = $qb->createNamedParameter($groupIds, IQueryBuilder::PARAM_INT_ARRAY);
		$dropped = $qb->createNamedParameter(DossierState::Dropped->value);
		$away = $qb->getConnection()->getQueryBuilder();
		$away->select('ds.id')
			->from('smc_dossier', 'ds')
			->where($away->expr()->eq('ds.group_id', 'ms.group_id'))
			->andWhere($away->expr()->eq('ds.call_id', 'ms.call_id'))
			->andWhere($away->expr()->eq('ds.state', $dropped));
		$matched = $qb->getConnection()->getQueryBuilder();
		$matched->select('ms.call_id')
			->from('smc_match', 'ms')
			->where($matched->expr()->in('ms.group_id', $groups))
			->andWhere($matched->createFunction('NOT EXISTS (' . $away->getSQL() . ')'));
		$worked = $qb->getConnection()->getQueryBuilder();
		$worked->select('dw.call_id')
			->from('smc_dossier', 'dw')
			->where($worked->expr()->in('dw.group_id', $groups))
			->andWhere($worked->expr()->neq('dw.state', $dropped));
		return $matched->getSQL() . ' UNION ' . $worked->getSQL();
	}

	public function callIdsOfWatch(IQueryBuilder $qb, int $watchId): string {
		$sub = $qb->getConnection()->getQueryBuilder();
		return $sub->select('mw.call_id')
			->from('smc_match', 'mw')
			->where($sub->expr()->eq('mw.watch_id', $qb->createNamedParameter($watchId, IQueryBuilder::PARAM_INT)))
			->getSQL();
	}

	public function groupOfWatch(int $watchId): ?int {
		return $this->watches->get($watchId)?->groupId;
	}
}
