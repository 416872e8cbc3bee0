<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Cpv;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Tender\Rules\CpvCode;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** The imported CPV list. */
final class CpvMapper {
	private const CHUNK = 900;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
	) {
	}

	public function isEmpty(): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->select('code')->from('smc_cpv')->setMaxResults(1);
		$row = Row::first($qb);
		return $row === null;
	}

	/**
	 * @param list<string> $codes
	 * @return array<array-key, array<string, string>> names per language, keyed by code
	 */
	public function names(array $codes): array {
		$names = [];
		foreach (array_chunk($codes, self::CHUNK) as $some) {
			$qb = $this->select();
			$qb->where($qb->expr()->in('code', $qb->createNamedParameter($some, IQueryBuilder::PARAM_STR_ARRAY)));
			foreach ($this->rows($qb) as $row) {
				$names[$row['code']] = $row['names'];
			}
		}
		return $names;
	}

	/**
	 * Below a prefix: the codes one step narrower. By words: all words must be in one of the names, broad codes first.
	 *
	 * @return list<array{code: string, names: array<string, string>, narrower: bool}>
	 */
	public function search(string $words, string $under, int $limit): array {
		$qb = $this->select();
		if ($under !== '') {
			[$first, $last] = CpvCode::range($under);
			$qb->andWhere($qb->expr()->gte('code', $qb->createNamedParameter($first)))->andWhere($qb->expr()->lte('code', $qb->createNamedParameter($last)));
		}
		foreach (array_slice(preg_split('/\s+/', trim(Fold::text($words))) ?: [], 0, 8) as $word) {
			if ($word !== '') {
				$qb->andWhere($qb->expr()->like('words', $qb->createNamedParameter('%' . $this->db->escapeLikeParameter($word) . '%')));
			}
		}
		if (trim($words) === '') {
			$this->oneStep($qb, $under);
		}
		$qb->orderBy('depth')->addOrderBy('code')->setMaxResults($limit);
		return $this->rows($qb);
	}

	/**
	 * Replaces the list; the same list again changes nothing.
	 *
	 * @param array<array-key, array<string, string>> $names per code, per language
	 * @return array{new: int, updated: int, unchanged: int}
	 */
	public function save(array $names): array {
		$this->batch->writeFirst('smc_call');
		$counts = ['new' => 0, 'updated' => 0, 'unchanged' => 0];
		$codes = array_map(strval(...), array_keys($names));
		$known = $this->names($codes);
		$broader = $this->broader([...$codes, ...$this->codes()]);
		$rows = [];
		$gone = [];
		foreach ($names as $code => $of) {
			$code = (string)$code;
			$before = $known[$code] ?? null;
			if ($before === $of) {
				$counts['unchanged']++;
				continue;
			}
			$counts[$before === null ? 'new' : 'updated']++;
			if ($before !== null) {
				$gone[] = $code;
			}
			$depth = CpvCode::read($code)?->depth() ?? 8;
			$words = Fold::text($code . ' ' . implode(' ', $of));
			$rows[] = [$code, $of['en'] ?? null, $of['fr'] ?? null, $of['nl'] ?? null, $words, $depth, isset($broader[$code]) ? 1 : 0];
		}
		$this->remove($gone);
		$this->batch->insert('smc_cpv', ['code', 'name_en', 'name_fr', 'name_nl', 'words', 'depth', 'narrower'], $rows);
		return $counts;
	}

	private function oneStep(IQueryBuilder $qb, string $under): void {
		if ($under === '') {
			$qb->andWhere($qb->expr()->eq('depth', $qb->createNamedParameter(2, IQueryBuilder::PARAM_INT)));
			return;
		}
		$self = CpvCode::read(str_pad($under, 8, '0'));
		if ($self === null) {
			return;
		}
		$next = $this->db->getQueryBuilder();
		[$first, $last] = CpvCode::range($under);
		$depth = max(strlen($under), $self->depth());
		$next->selectAlias($next->func()->min('n.depth'), 'next')->from('smc_cpv', 'n')
			->where($next->expr()->gte('n.code', $qb->createNamedParameter($first)))
			->andWhere($next->expr()->lte('n.code', $qb->createNamedParameter($last)))
			->andWhere($next->expr()->gt('n.depth', $qb->createNamedParameter($depth, IQueryBuilder::PARAM_INT)));
		$qb->andWhere($qb->expr()->eq('depth', $qb->createFunction('(' . $next->getSQL() . ')')));
	}

	/**
	 * @param list<string> $codes
	 * @return array<array-key, true> codes that have others below them
	 */
	private function broader(array $codes): array {
		$broader = [];
		foreach ($codes as $code) {
			for ($up = CpvCode::read($code)?->broader(); $up !== null; $up = $up->broader()) {
				$broader[$up->code] = true;
			}
		}
		return $broader;
	}

	/** @return list<string> */
	private function codes(): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('code')->from('smc_cpv');
		return array_map(static fn (Row $row): string => $row->string('code'), Row::of($qb));
	}

	/** @param list<string> $codes */
	private function remove(array $codes): void {
		foreach (array_chunk($codes, self::CHUNK) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete('smc_cpv')->where($qb->expr()->in('code', $qb->createNamedParameter($some, IQueryBuilder::PARAM_STR_ARRAY)))->executeStatement();
		}
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->select('code', 'name_en', 'name_fr', 'name_nl', 'narrower')->from('smc_cpv');
		return $qb;
	}

	/** @return list<array{code: string, names: array<string, string>, narrower: bool}> */
	private function rows(IQueryBuilder $qb): array {
		$rows = [];
		foreach (Row::of($qb) as $row) {
			$names = [];
			foreach (Texts::LANGUAGES as $language) {
				if ($row->string('name_' . $language) !== '') {
					$names[$language] = $row->string('name_' . $language);
				}
			}
			$rows[] = ['code' => $row->string('code'), 'names' => $names, 'narrower' => $row->int('narrower') === 1];
		}
		return $rows;
	}
}
