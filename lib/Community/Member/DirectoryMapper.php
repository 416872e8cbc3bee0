<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\Rules\CardField;
use OCA\SmartCommons\Community\Rules\FieldAudience;
use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Search\Search;
use OCA\SmartCommons\Core\Search\SearchCondition;
use OCA\SmartCommons\Core\Text\Fold;
use OCP\DB\QueryBuilder\ICompositeExpression;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * Lists cards. A filter on a field only finds members who show that field to this reader, so that filtering tells
 * nothing that the card doesn't.
 */
final class DirectoryMapper {
	private const SKILLS = ['read' => ['can_read'], 'write' => ['can_write'], 'speak' => ['can_speak'], '' => ['can_read', 'can_write', 'can_speak']];

	public function __construct(
		private readonly IDBConnection $db,
		private readonly CardMapper $cards,
		private readonly Search $search,
	) {
	}

	/**
	 * @param ?array{int, string, int} $after kilometres (0 where no place was asked), name and id of the last one given
	 * @return list<Card> the nearest first where a place was asked, else by name
	 */
	public function list(DirectoryFilter $filter, Reader $reader, int $limit, ?array $after): array {
		$qb = $this->listed($reader);
		$this->filter($qb, $filter, $reader);
		$this->order($qb, $filter->near, $after);
		return array_values($this->cards->cards($qb->setMaxResults($limit)));
	}

	/**
	 * Those of these that the reader finds in the directory.
	 *
	 * @param list<int> $ids at most 1,000
	 * @return list<Card>
	 */
	public function visible(array $ids, Reader $reader): array {
		$qb = $this->listed($reader);
		$qb->andWhere($qb->expr()->in('c.id', $qb->createNamedParameter($ids === [] ? [0] : $ids, IQueryBuilder::PARAM_INT_ARRAY)));
		return array_values($this->cards->cards($qb));
	}

	private function listed(Reader $reader): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->select('c.*')->from('smc_card', 'c')
			->where($qb->expr()->eq('c.suspended', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($this->shownTo($qb, 'c.listed', $reader));
		return $qb;
	}

	private function filter(IQueryBuilder $qb, DirectoryFilter $filter, Reader $reader): void {
		if ($filter->words !== []) {
			$qb->andWhere($qb->expr()->orX(
				$qb->createFunction($this->search->conditionOn($qb, Card::KIND, 'c.id', new SearchCondition(allOf: $filter->words))),
				$this->named($qb, $filter->words),
			));
		}
		if ($filter->theme !== null) {
			$themes = $this->db->getQueryBuilder();
			$themes->select('ct.theme_id')->from('smc_card_theme', 'ct')
				->where($qb->expr()->eq('ct.card_id', 'c.id'))
				->andWhere($qb->expr()->eq('ct.theme_id', $qb->createNamedParameter($filter->theme, IQueryBuilder::PARAM_INT)));
			$this->where($qb, CardField::Themes, 'EXISTS (' . $themes->getSQL() . ')', $reader);
		}
		if ($filter->language !== null) {
			$this->where($qb, CardField::Languages, $this->speaks($qb, $filter->language, $filter->skill ?? ''), $reader);
		}
		if ($filter->helps) {
			$this->where($qb, CardField::Helps, $qb->expr()->eq('c.has_helps', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT)), $reader);
		}
		if ($filter->near !== null) {
			$this->where($qb, CardField::Place, $this->in($qb, array_keys($filter->near)), $reader);
		}
		if ($filter->group !== null) {
			$qb->andWhere($qb->createFunction($this->inGroups($qb, [$filter->group])));
		}
	}

	/**
	 * Whether each of these words begins a word of the name: who types a name expects that after two letters.
	 *
	 * @param non-empty-list<string> $words
	 */
	private function named(IQueryBuilder $qb, array $words): ICompositeExpression {
		$begun = [];
		foreach ($words as $word) {
			$start = $this->db->escapeLikeParameter(Fold::text($word)) . '%';
			$begun[] = $qb->expr()->orX(
				$qb->expr()->like('c.name_sort', $qb->createNamedParameter($start)),
				$qb->expr()->like('c.name_sort', $qb->createNamedParameter('% ' . $start)),
				$qb->expr()->like('c.name_sort', $qb->createNamedParameter('%-' . $start)),
			);
		}
		return $qb->expr()->andX(...$begun);
	}

	private function where(IQueryBuilder $qb, CardField $field, string $condition, Reader $reader): void {
		$qb->andWhere($this->shownTo($qb, 'c.aud_' . $field->value, $reader))
			->andWhere($qb->createFunction($condition));
	}

	/** Whether a column of a FieldAudience lets this reader see: to all members, to groups that we share, one's own. */
	private function shownTo(IQueryBuilder $qb, string $column, Reader $reader): ICompositeExpression {
		$ways = [
			$qb->expr()->eq($column, $qb->createNamedParameter(FieldAudience::Members->value, IQueryBuilder::PARAM_INT)),
			$qb->expr()->andX(
				$qb->expr()->eq('c.uid', $qb->createNamedParameter($reader->uid ?? '')),
				// who never filled in a card isn't in the directory, not even for themselves
				$qb->expr()->gt('c.changed_at', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)),
			),
		];
		if ($reader->groupIds !== []) {
			$ways[] = $qb->expr()->andX(
				$qb->expr()->eq($column, $qb->createNamedParameter(FieldAudience::Groups->value, IQueryBuilder::PARAM_INT)),
				$qb->createFunction($this->inGroups($qb, $reader->groupIds)),
			);
		}
		return $qb->expr()->orX(...$ways);
	}

	/** @param list<int> $groups */
	private function inGroups(IQueryBuilder $qb, array $groups): string {
		$shared = $this->db->getQueryBuilder();
		$shared->select('sm.id')->from('smc_membership', 'sm')
			->where($qb->expr()->eq('sm.uid', 'c.uid'))
			->andWhere($qb->expr()->gte('sm.standing', $qb->createNamedParameter(Standing::Member->value, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('sm.group_id', $qb->createNamedParameter($groups, IQueryBuilder::PARAM_INT_ARRAY)));
		return 'EXISTS (' . $shared->getSQL() . ')';
	}

	private function speaks(IQueryBuilder $qb, string $language, string $skill): string {
		$able = array_map(
			static fn (string $column) => $qb->expr()->gt('cl.' . $column, $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)),
			self::SKILLS[$skill] ?? self::SKILLS[''],
		);
		$languages = $this->db->getQueryBuilder();
		$languages->select('cl.language')->from('smc_card_lang', 'cl')
			->where($qb->expr()->eq('cl.card_id', 'c.id'))
			->andWhere($qb->expr()->eq('cl.language', $qb->createNamedParameter($language)))
			->andWhere($qb->expr()->orX(...$able));
		return 'EXISTS (' . $languages->getSQL() . ')';
	}

	/** @param list<int> $places */
	private function in(IQueryBuilder $qb, array $places): string {
		// ids of ours, so they may stand in the text: thousands of parameters are more than some databases take
		return $places === [] ? '1 = 0' : $qb->getColumnName('place_id', 'c') . ' IN (' . implode(',', $places) . ')';
	}

	/**
	 * @param ?array<int, int> $near
	 * @param ?array{int, string, int} $after
	 */
	private function order(IQueryBuilder $qb, ?array $near, ?array $after): void {
		$farther = null;
		if ($near !== null && $near !== []) {
			$distance = $qb->createFunction($this->distance($qb, $near));
			$qb->selectAlias($distance, 'km')->orderBy('km');
			$farther = $after === null ? null : $distance;
		}
		if ($after !== null) {
			$name = $qb->createNamedParameter($after[1]);
			$next = $qb->expr()->orX(
				$qb->expr()->gt('c.name_sort', $name),
				$qb->expr()->andX(
					$qb->expr()->eq('c.name_sort', $name),
					$qb->expr()->gt('c.id', $qb->createNamedParameter($after[2], IQueryBuilder::PARAM_INT)),
				),
			);
			$km = $qb->createNamedParameter($after[0], IQueryBuilder::PARAM_INT);
			$qb->andWhere($farther === null ? $next : $qb->expr()->orX(
				$qb->expr()->gt($farther, $km),
				$qb->expr()->andX($qb->expr()->eq($farther, $km), $next),
			));
		}
		$qb->addOrderBy('c.name_sort')->addOrderBy('c.id');
	}

	/** @param non-empty-array<int, int> $near */
	private function distance(IQueryBuilder $qb, array $near): string {
		$rings = [];
		foreach ($near as $place => $km) {
			$rings[$km][] = $place;
		}
		$cases = '';
		foreach ($rings as $km => $places) {
			$cases .= ' WHEN ' . $this->in($qb, $places) . ' THEN ' . $km;
		}
		return 'CASE' . $cases . ' ELSE 99999 END';
	}
}
