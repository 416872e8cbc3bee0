<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use OCP\L10N\IFactory;

/** Deadlines of calls in calendars. */
final readonly class CallAgenda {
	private const MOST_CALLS = 500;

	public function __construct(
		private IDBConnection $db,
		private CallStanding $standing,
		private ITimeFactory $time,
		private IFactory $l10n,
	) {
	}

	/**
	 * Calls to which one of these groups stands, with a deadline in this span; of too many those nearest to now.
	 *
	 * @param non-empty-list<int> $groups
	 * @return list<int>
	 */
	public function calls(array $groups, int $from, int $until): array {
		$qb = $this->db->getQueryBuilder();
		$now = $qb->createNamedParameter($this->time->getTime(), IQueryBuilder::PARAM_INT);
		$qb->select('d.call_id')
			->selectAlias($qb->createFunction('MIN(ABS(d.due_at - ' . (string)$now . '))'), 'away')
			->from('smc_call_deadline', 'd')
			->where($qb->expr()->gte('d.due_at', $qb->createNamedParameter($from, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->lt('d.due_at', $qb->createNamedParameter($until, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->createFunction('d.call_id IN (' . $this->standing->callIds($qb, $groups) . ')'))
			->groupBy('d.call_id')
			->orderBy('away')
			->addOrderBy('d.call_id')
			->setMaxResults(self::MOST_CALLS);
		return array_map(static fn (Row $row): int => $row->int('call_id'), Row::of($qb));
	}

	/**
	 * Which of the reader's groups work on these calls, or had them matched and didn't put them away.
	 *
	 * @param list<int> $callIds at most 1,000
	 * @return array<int, list<int>> group ids by call id
	 */
	public function groups(array $callIds, Reader $reader): array {
		$groups = [];
		foreach ($this->standing->of($callIds, $reader) as $callId => $standing) {
			foreach ($standing->groups as $group) {
				if ($group['state'] !== DossierState::Dropped->value) {
					$groups[$callId][] = $group['groupId'];
				}
			}
		}
		return $groups;
	}

	/** @return list<ItemDate> soonest first, each said in the reader's language (nobody is logged in at a calendar address) */
	public function dates(Deadlines $deadlines, Reader $reader): array {
		$dates = [];
		$used = [];
		foreach ($deadlines->all as $one) {
			$deadline = $one->deadline;
			$what = $deadline->kind->value;
			$used[$what] = ($used[$what] ?? 0) + 1;
			$dates[] = new ItemDate(
				$used[$what] === 1 ? $deadline->kind->value : $deadline->kind->value . '-' . $used[$what],
				$deadline->at,
				null,
				$deadline->zone,
				$deadline->time === null,
				$this->label($deadline->kind, $reader->language()),
			);
		}
		return $dates;
	}

	private function label(DeadlineKind $kind, string $language): string {
		$l10n = $this->l10n->get('smartcommons', $language);
		return match ($kind) {
			DeadlineKind::Questions => $l10n->t('Last day for questions'),
			DeadlineKind::Participation => $l10n->t('Last day to ask to take part'),
			DeadlineKind::Interest => $l10n->t('Last day to show interest'),
			DeadlineKind::Submission => $l10n->t('Deadline'),
		};
	}
}
