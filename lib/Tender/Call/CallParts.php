<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\DeadlineWarning;
use OCA\SmartCommons\Tender\Rules\LotDeadline;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads what stands beside the rows of calls, for many calls at once: one query per table. */
final readonly class CallParts {
	private const CHUNK = 900;

	public function __construct(
		private IDBConnection $db,
	) {
	}

	/**
	 * @param list<int> $ids
	 * @param bool $summaries whether the long texts are wanted too
	 * @return array<int, array{titles: array<string, string>, summaries: array<string, string>}>
	 */
	public function texts(array $ids, bool $summaries = true): array {
		$texts = [];
		foreach ($this->rows('smc_call_text', ['call_id', 'language', 'title', ...($summaries ? ['summary'] : [])], $ids, ['language' => 'ASC']) as $row) {
			$id = $row->int('call_id');
			$texts[$id] ??= ['titles' => [], 'summaries' => []];
			$texts[$id]['titles'][$row->string('language')] = $row->string('title');
			if ($row->string('summary') !== '') {
				$texts[$id]['summaries'][$row->string('language')] = $row->string('summary');
			}
		}
		return array_map(static fn (array $one): array => [
			'titles' => array_filter($one['titles'], static fn (string $title): bool => $title !== ''),
			'summaries' => $one['summaries'],
		], $texts);
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, array{main: ?string, all: list<string>}>
	 */
	public function cpv(array $ids): array {
		$codes = [];
		foreach ($this->rows('smc_call_cpv', ['call_id', 'code', 'main'], $ids, ['main' => 'DESC', 'code' => 'ASC']) as $row) {
			$id = $row->int('call_id');
			$codes[$id] ??= ['main' => null, 'all' => []];
			$codes[$id]['all'][] = $row->string('code');
			if ($row->int('main') === 1) {
				$codes[$id]['main'] = $row->string('code');
			}
		}
		return $codes;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, list<CallPlace>>
	 */
	public function places(array $ids): array {
		$places = [];
		foreach ($this->rows('smc_call_place', ['call_id', 'place_id', 'nuts'], $ids, ['seq' => 'ASC']) as $row) {
			$places[$row->int('call_id')][] = new CallPlace($row->int('place_id'), $row->string('nuts'));
		}
		return $places;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, list<int>>
	 */
	public function themes(array $ids): array {
		$themes = [];
		foreach ($this->rows('smc_call_theme', ['call_id', 'theme_id'], $ids, ['theme_id' => 'ASC']) as $row) {
			$themes[$row->int('call_id')][] = $row->int('theme_id');
		}
		return $themes;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, array{answer: list<string>, notice: list<string>}>
	 */
	public function languages(array $ids): array {
		$languages = [];
		foreach ($this->rows('smc_call_lang', ['call_id', 'role', 'language'], $ids, ['language' => 'ASC']) as $row) {
			$id = $row->int('call_id');
			$languages[$id] ??= ['answer' => [], 'notice' => []];
			$languages[$id][$row->string('role') === 'answer' ? 'answer' : 'notice'][] = $row->string('language');
		}
		return $languages;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Deadlines>
	 */
	public function deadlines(array $ids): array {
		$found = [];
		foreach ($this->rows('smc_call_deadline', ['call_id', 'kind', 'wall_date', 'wall_time', 'wall_offset', 'zone', 'due_at', 'warnings', 'lots'], $ids, ['due_at' => 'ASC', 'id' => 'ASC']) as $row) {
			$zone = $row->string('zone');
			$found[$row->int('call_id')][] = new LotDeadline(new Deadline(
				DeadlineKind::tryFrom($row->string('kind')) ?? DeadlineKind::Submission,
				$row->string('wall_date'),
				$row->stringOrNull('wall_time'),
				$row->stringOrNull('wall_offset'),
				$zone === '' ? Deadline::BRUSSELS : $zone,
				$row->int('due_at'),
				array_values(array_filter(array_map(DeadlineWarning::tryFrom(...), $row->words('warnings')))),
			), $row->words('lots'));
		}
		return array_map(static fn (array $one): Deadlines => Deadlines::of($one), $found);
	}

	/** @return list<CallLot> */
	public function lots(int $id): array {
		$lots = [];
		foreach ($this->rows('smc_call_lot', ['lot', 'titles', 'summaries', 'cpv', 'value_cents', 'currency', 'sme'], [$id], ['seq' => 'ASC']) as $row) {
			$sme = $row->intOrNull('sme');
			$lots[] = new CallLot(
				$row->string('lot'),
				$row->strings('titles'),
				$row->strings('summaries'),
				$row->words('cpv'),
				$row->intOrNull('value_cents'),
				$row->stringOrNull('currency'),
				$sme === null ? null : $sme === 1,
			);
		}
		return $lots;
	}

	/**
	 * Titles and texts of lots, for the index.
	 *
	 * @param list<int> $ids
	 * @return array<int, list<array{titles: array<string, string>, summaries: array<string, string>}>>
	 */
	public function lotTexts(array $ids): array {
		$texts = [];
		foreach ($this->rows('smc_call_lot', ['call_id', 'titles', 'summaries'], $ids, ['seq' => 'ASC']) as $row) {
			$texts[$row->int('call_id')][] = ['titles' => $row->strings('titles'), 'summaries' => $row->strings('summaries')];
		}
		return $texts;
	}

	/**
	 * @param non-empty-literal-string $table
	 * @param list<string> $columns
	 * @param list<int> $ids
	 * @param array<string, string> $order
	 * @return iterable<Row>
	 */
	private function rows(string $table, array $columns, array $ids, array $order = []): iterable {
		foreach (array_chunk($ids, self::CHUNK) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select(...$columns)->from($table)
				->where($qb->expr()->in('call_id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)));
			foreach ($order as $column => $direction) {
				$qb->addOrderBy($column, $direction);
			}
			yield from Row::of($qb);
		}
	}
}
