<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads and writes `smc_membership`. Suspended accounts are left out of every count and list. */
final class MembershipMapper {
	/** order of a group's list: who asks, coordinators, members, who is invited */
	private const RANK = 'CASE m.standing WHEN 1 THEN 0 WHEN 4 THEN 1 WHEN 3 THEN 2 ELSE 3 END';

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/** @return array<int, Standing> the account's standing per group */
	public function ofAccount(string $uid): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('group_id', 'standing')->from('smc_membership')
			->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->orderBy('group_id');
		$standings = [];
		foreach (Row::of($qb) as $row) {
			$standings[$row->int('group_id')] = Standing::from($row->int('standing'));
		}
		return $standings;
	}

	/** Suspended accounts too. */
	public function find(int $groupId, string $uid): ?Membership {
		$qb = $this->db->getQueryBuilder();
		$qb->select('m.group_id', 'm.uid', 'm.standing', 'm.since', 'm.message', 'c.display_name')
			->from('smc_membership', 'm')
			->leftJoin('m', 'smc_card', 'c', $qb->expr()->eq('c.uid', 'm.uid'))
			->where($qb->expr()->eq('m.group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('m.uid', $qb->createNamedParameter($uid)));
		$row = Row::first($qb);
		return $row === null ? null : Membership::ofRow($row);
	}

	/** How many coordinators the group has besides this account. */
	public function otherCoordinators(int $groupId, string $uid): int {
		$qb = $this->active();
		$qb->selectAlias($qb->func()->count('m.id'), 'n')
			->andWhere($qb->expr()->eq('m.group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('m.standing', $qb->createNamedParameter(Standing::Coordinator->value, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->neq('m.uid', $qb->createNamedParameter($uid)));
		return Row::first($qb)?->int('n') ?? 0;
	}

	/**
	 * @param list<int> $groups at most 1,000
	 * @return array<int, array<int, int>> how many accounts, per group and Standing value
	 */
	public function counts(array $groups): array {
		$qb = $this->active();
		$qb->select('m.group_id', 'm.standing')
			->selectAlias($qb->func()->count('m.id'), 'n')
			->andWhere($qb->expr()->in('m.group_id', $qb->createNamedParameter($groups, IQueryBuilder::PARAM_INT_ARRAY)))
			->groupBy('m.group_id', 'm.standing');
		$counts = [];
		foreach (Row::of($qb) as $row) {
			$counts[$row->int('group_id')][$row->int('standing')] = $row->int('n');
		}
		return $counts;
	}

	/**
	 * @param list<int> $groups at most 1,000
	 * @return list<Membership> all with this standing, by group and name
	 */
	public function with(Standing $standing, array $groups, ?int $limit = null): array {
		if ($groups === []) {
			return [];
		}
		$qb = $this->select();
		$qb->andWhere($qb->expr()->in('m.group_id', $qb->createNamedParameter($groups, IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->eq('m.standing', $qb->createNamedParameter($standing->value, IQueryBuilder::PARAM_INT)))
			->orderBy('m.group_id')
			->addOrderBy('c.name_sort')
			->addOrderBy('m.id')
			->setMaxResults($limit);
		return array_map(Membership::ofRow(...), Row::of($qb));
	}

	/**
	 * All members and coordinators of these groups, longest there first.
	 *
	 * @param list<int> $groups at most 900
	 * @return list<Membership>
	 */
	public function belonging(array $groups): array {
		if ($groups === []) {
			return [];
		}
		$qb = $this->select();
		$qb->andWhere($qb->expr()->in('m.group_id', $qb->createNamedParameter($groups, IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->gte('m.standing', $qb->createNamedParameter(Standing::Member->value, IQueryBuilder::PARAM_INT)))
			->orderBy('m.since')
			->addOrderBy('m.id');
		return array_map(Membership::ofRow(...), Row::of($qb));
	}

	/**
	 * Where each of these accounts belongs, suspended ones nowhere.
	 *
	 * @param list<string> $uids at most 900
	 * @return array<string, array<int, Standing>> standing per group, of members and coordinators
	 */
	public function ofAccounts(array $uids): array {
		if ($uids === []) {
			return [];
		}
		$qb = $this->active();
		$qb->select('m.uid', 'm.group_id', 'm.standing')
			->andWhere($qb->expr()->in('m.uid', $qb->createNamedParameter($uids, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->gte('m.standing', $qb->createNamedParameter(Standing::Member->value, IQueryBuilder::PARAM_INT)))
			->orderBy('m.group_id');
		$standings = [];
		foreach (Row::of($qb) as $row) {
			$standings[$row->string('uid')][$row->int('group_id')] = Standing::from($row->int('standing'));
		}
		return $standings;
	}

	/**
	 * @param bool $all requests and invitations too
	 * @param ?array{int, string, int} $after rank, name and id of the last one given
	 * @return list<array{membership: Membership, position: list<int|string|null>}>
	 */
	public function list(int $groupId, bool $all, int $limit, ?array $after): array {
		$qb = $this->select();
		$qb->addSelect('m.id', 'c.name_sort')
			->selectAlias($qb->createFunction(self::RANK), 'list_rank')
			->andWhere($qb->expr()->eq('m.group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->orderBy('list_rank')
			->addOrderBy('c.name_sort')
			->addOrderBy('m.id')
			->setMaxResults($limit);
		if (!$all) {
			$qb->andWhere($qb->expr()->gte('m.standing', $qb->createNamedParameter(Standing::Member->value, IQueryBuilder::PARAM_INT)));
		}
		if ($after !== null) {
			$rank = $qb->createNamedParameter($after[0], IQueryBuilder::PARAM_INT);
			$name = $qb->createNamedParameter($after[1]);
			$qb->andWhere($qb->createFunction('(' . self::RANK . " > $rank OR (" . self::RANK . " = $rank AND (c.name_sort > $name"
				. " OR (c.name_sort = $name AND m.id > " . $qb->createNamedParameter($after[2], IQueryBuilder::PARAM_INT) . '))))'));
		}
		return array_map(static fn (Row $row): array => [
			'membership' => Membership::ofRow($row),
			'position' => [$row->int('list_rank'), $row->string('name_sort'), $row->int('id')],
		], Row::of($qb));
	}

	/** @return list<string> accounts that belong to the group */
	public function uids(int $groupId): array {
		$qb = $this->active();
		$qb->select('m.uid')
			->andWhere($qb->expr()->eq('m.group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gte('m.standing', $qb->createNamedParameter(Standing::Member->value, IQueryBuilder::PARAM_INT)))
			->orderBy('m.uid');
		return array_map(static fn (Row $row): string => $row->string('uid'), Row::of($qb));
	}

	/**
	 * Which of these accounts belong to one of these groups, and to which.
	 *
	 * @param list<string> $uids at most 900
	 * @param list<int> $groups
	 * @return array<string, list<int>> groups per account
	 */
	public function shared(array $uids, array $groups): array {
		if ($uids === [] || $groups === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('uid', 'group_id')->from('smc_membership')
			->where($qb->expr()->in('uid', $qb->createNamedParameter($uids, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->in('group_id', $qb->createNamedParameter($groups, IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->gte('standing', $qb->createNamedParameter(Standing::Member->value, IQueryBuilder::PARAM_INT)))
			->orderBy('group_id');
		$shared = [];
		foreach (Row::of($qb) as $row) {
			$shared[$row->string('uid')][] = $row->int('group_id');
		}
		return $shared;
	}

	/**
	 * Which of these accounts have anything to do with which of these groups: also who is invited or asked to join.
	 *
	 * @param list<int> $groups at most 1,000
	 * @param list<string> $uids at most 900
	 * @return array<int, array<string, true>> accounts per group
	 */
	public function concerned(array $groups, array $uids): array {
		if ($groups === [] || $uids === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('group_id', 'uid')->from('smc_membership')
			->where($qb->expr()->in('group_id', $qb->createNamedParameter($groups, IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->in('uid', $qb->createNamedParameter($uids, IQueryBuilder::PARAM_STR_ARRAY)));
		$concerned = [];
		foreach (Row::of($qb) as $row) {
			$concerned[$row->int('group_id')][$row->string('uid')] = true;
		}
		return $concerned;
	}

	/**
	 * Brings an account from one standing to another, if it still has the first.
	 *
	 * @return bool false when it has another standing by now
	 */
	public function move(int $groupId, string $uid, Standing $from, Standing $to, int $now, ?string $message = null): bool {
		$qb = $this->db->getQueryBuilder();
		$group = $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT);
		$who = $qb->createNamedParameter($uid);
		if ($from === Standing::None) {
			return $this->db->insertIgnoreConflict('smc_membership', [
				'group_id' => $groupId, 'uid' => $uid, 'standing' => $to->value, 'since' => $now, 'message' => $message,
			]) === 1;
		}
		if ($to === Standing::None) {
			$qb->delete('smc_membership');
		} else {
			$qb->update('smc_membership')->set('standing', $qb->createNamedParameter($to->value, IQueryBuilder::PARAM_INT));
			if (!$from->belongs()) {
				$qb->set('since', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
					->set('message', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL));
			}
		}
		return $qb->where($qb->expr()->eq('group_id', $group))
			->andWhere($qb->expr()->eq('uid', $who))
			->andWhere($qb->expr()->eq('standing', $qb->createNamedParameter($from->value, IQueryBuilder::PARAM_INT)))
			->executeStatement() === 1;
	}

	/** Everything that an account that is gone was or asked to be. */
	public function erase(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_membership')->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))->executeStatement();
	}

	private function select(): IQueryBuilder {
		$qb = $this->active();
		$qb->select('m.group_id', 'm.uid', 'm.standing', 'm.since', 'm.message', 'c.display_name');
		return $qb;
	}

	/** Memberships of accounts that aren't suspended. */
	private function active(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->from('smc_membership', 'm')
			->innerJoin('m', 'smc_card', 'c', $qb->expr()->eq('c.uid', 'm.uid'))
			->where($qb->expr()->eq('c.suspended', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)));
		return $qb;
	}
}
