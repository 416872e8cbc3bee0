<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Search\Search;
use OCA\SmartCommons\Core\Search\SearchCondition;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads and writes `smc_group`. */
final class GroupMapper {
	public function __construct(
		private readonly IDBConnection $db,
		private readonly Search $search,
	) {
	}

	/** Whoever asks; callers decide what of it is shown. */
	public function find(int $id): ?Group {
		return $this->byIds([$id])[$id] ?? null;
	}

	/**
	 * Whoever asks.
	 *
	 * @param list<int> $ids at most 1,000
	 * @return array<int, Group> keyed by id
	 */
	public function byIds(array $ids): array {
		return $this->fetch($this->in($ids));
	}

	/**
	 * Those of these that the reader may know of.
	 *
	 * @param list<int> $ids at most 1,000
	 * @return array<int, Group> keyed by id
	 */
	public function visible(array $ids, Reader $reader): array {
		$qb = $this->in($ids);
		$this->seenBy($qb, $reader);
		return $this->fetch($qb);
	}

	/**
	 * @param ?array{string, int} $after name and id of the last one given
	 * @return list<Group> by name
	 */
	public function list(GroupFilter $filter, Reader $reader, int $limit, ?array $after): array {
		$qb = $this->select();
		$this->seenBy($qb, $reader);
		$this->filter($qb, $filter, $reader);
		if ($after !== null) {
			$name = $qb->createNamedParameter($after[0]);
			$qb->andWhere($qb->expr()->orX(
				$qb->expr()->gt('g.name_sort', $name),
				$qb->expr()->andX(
					$qb->expr()->eq('g.name_sort', $name),
					$qb->expr()->gt('g.id', $qb->createNamedParameter($after[1], IQueryBuilder::PARAM_INT)),
				),
			));
		}
		$qb->orderBy('g.name_sort')->addOrderBy('g.id')->setMaxResults($limit);
		return array_values($this->fetch($qb));
	}

	/** @return list<Group> open groups and those on request that the reader has nothing to do with yet, the liveliest first */
	public function candidates(Reader $reader, int $limit): array {
		$qb = $this->select();
		$qb->where($qb->expr()->lte('g.audience', $qb->createNamedParameter(AudienceKind::Members->value, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('g.closed_at', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->createFunction('NOT ' . $this->ownMembership($qb, $reader->uid ?? '')))
			->orderBy('g.last_active_at', 'DESC')
			->addOrderBy('g.id')
			->setMaxResults($limit);
		return array_values($this->fetch($qb));
	}

	/** @return list<int> */
	public function idsAfter(int $after, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from('smc_group')
			->where($qb->expr()->gt('id', $qb->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->orderBy('id')
			->setMaxResults($limit);
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}

	public function insert(GroupFacts $facts, int $now): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_group')->setValue('audience', $qb->createNamedParameter(AudienceKind::Groups->value, IQueryBuilder::PARAM_INT));
		foreach (self::columns($facts) as $column => $value) {
			$qb->setValue($column, $qb->createNamedParameter($value));
		}
		foreach (['created_at', 'changed_at', 'last_active_at'] as $column) {
			$qb->setValue($column, $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT));
		}
		$qb->executeStatement();
		return $qb->getLastInsertId();
	}

	/** @return bool false when the group is no longer at this version */
	public function update(int $id, int $version, GroupFacts $facts, int $now): bool {
		$qb = $this->guarded($id, $version, $now);
		foreach (self::columns($facts) as $column => $value) {
			$qb->set($column, $qb->createNamedParameter($value));
		}
		return $qb->executeStatement() === 1;
	}

	/** @return bool false when the group is no longer at this version */
	public function close(int $id, int $version, int $closedAt, int $now): bool {
		$qb = $this->guarded($id, $version, $now);
		return $qb->set('closed_at', $qb->createNamedParameter($closedAt, IQueryBuilder::PARAM_INT))->executeStatement() === 1;
	}

	public function setAudience(int $id, AudienceKind $kind): void {
		$this->set($id, 'audience', $kind->value);
	}

	/** A coordinator did something for the group. */
	public function touch(int $id, int $now): void {
		$this->set($id, 'last_active_at', $now);
	}

	/**
	 * Holds the group's row until the transaction ends, so that whoever weighs its memberships does so alone. It must be
	 * the first statement of the transaction.
	 *
	 * @return bool false when there is no such group
	 */
	public function turn(int $id): bool {
		$qb = $this->db->getQueryBuilder();
		return $qb->update('smc_group')
			->set('turn', $qb->createFunction('turn + 1'))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement() === 1;
	}

	private function set(int $id, string $column, int $value): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_group')
			->set($column, $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	private function guarded(int $id, int $version, int $now): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->update('smc_group')
			->set('version', $qb->createNamedParameter($version + 1, IQueryBuilder::PARAM_INT))
			->set('changed_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->set('last_active_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('version', $qb->createNamedParameter($version, IQueryBuilder::PARAM_INT)));
	}

	/** Open groups and those on request; else only those in which the reader has a standing. Moderators know of all. */
	private function seenBy(IQueryBuilder $qb, Reader $reader): void {
		if ($reader->moderates()) {
			return;
		}
		$qb->andWhere($qb->expr()->orX(
			$qb->expr()->lte('g.audience', $qb->createNamedParameter(AudienceKind::Members->value, IQueryBuilder::PARAM_INT)),
			$qb->createFunction($this->ownMembership($qb, $reader->uid ?? '')),
			// Reader::ofGroup(), which has no membership of its own
			$qb->expr()->in('g.id', $qb->createNamedParameter($reader->uid === '' ? $reader->groupIds : [0], IQueryBuilder::PARAM_INT_ARRAY)),
		));
	}

	private function ownMembership(IQueryBuilder $qb, string $uid): string {
		$own = $this->db->getQueryBuilder();
		$own->select('own.id')->from('smc_membership', 'own')
			->where($qb->expr()->eq('own.group_id', 'g.id'))
			->andWhere($qb->expr()->eq('own.uid', $qb->createNamedParameter($uid)));
		return 'EXISTS (' . $own->getSQL() . ')';
	}

	private function filter(IQueryBuilder $qb, GroupFilter $filter, Reader $reader): void {
		if ($filter->words !== []) {
			$this->search->restrict($qb, Group::KIND, 'g.id', new SearchCondition(allOf: $filter->words));
		}
		if ($filter->mine) {
			$qb->andWhere($qb->createFunction($this->ownMembership($qb, $reader->uid ?? '')));
		}
		foreach (['levels' => $filter->level, 'languages' => $filter->language] as $column => $word) {
			if ($word !== null) {
				// a list of fixed words, none of which holds another
				$qb->andWhere($qb->expr()->like('g.' . $column, $qb->createNamedParameter('%' . $this->db->escapeLikeParameter($word) . '%')));
			}
		}
		if ($filter->theme !== null) {
			$qb->andWhere($qb->createFunction($this->linked($qb, 'smc_group_theme', 'theme_id', [$filter->theme])));
		}
		if ($filter->places !== null) {
			$ways = [$qb->expr()->neq('g.scope', $qb->createNamedParameter('places'))];
			foreach (array_chunk($filter->places, 900) as $places) {
				$ways[] = $qb->createFunction($this->linked($qb, 'smc_group_place', 'place_id', $places));
			}
			$qb->andWhere($qb->expr()->orX(...$ways));
		}
	}

	/** @param list<int> $ids */
	private function linked(IQueryBuilder $qb, string $table, string $column, array $ids): string {
		$link = $this->db->getQueryBuilder();
		$link->select('lnk.' . $column)->from($table, 'lnk')
			->where($qb->expr()->eq('lnk.group_id', 'g.id'))
			->andWhere($qb->expr()->in('lnk.' . $column, $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)));
		return 'EXISTS (' . $link->getSQL() . ')';
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->select('g.*')->from('smc_group', 'g');
		return $qb;
	}

	/** @param list<int> $ids */
	private function in(array $ids): IQueryBuilder {
		$qb = $this->select();
		$qb->where($qb->expr()->in('g.id', $qb->createNamedParameter($ids === [] ? [0] : $ids, IQueryBuilder::PARAM_INT_ARRAY)));
		return $qb;
	}

	/** @return array<int, Group> */
	private function fetch(IQueryBuilder $qb): array {
		$groups = [];
		foreach (Row::of($qb) as $row) {
			$groups[$row->int('id')] = Group::ofRow($row);
		}
		return $groups;
	}

	/** @return array<string, string> */
	private static function columns(GroupFacts $facts): array {
		$json = static fn (array $value): string => json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
		return [
			'joining' => $facts->joining->value,
			'names' => $json($facts->names),
			'purposes' => $json($facts->purposes),
			'name_sort' => $facts->nameSort(),
			'levels' => implode(',', $facts->levels),
			'languages' => implode(',', $facts->languages),
			'modes' => implode(',', $facts->modes),
			'scope' => $facts->scope,
			'channels' => $json($facts->channels),
		];
	}
}
