<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Theme;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads and writes `smc_theme`, and which groups and cards name which theme. */
final class ThemeMapper {
	public const GROUPS = ['smc_group_theme', 'group_id'];
	public const CARDS = ['smc_card_theme', 'card_id'];

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
	) {
	}

	/** @return array<int, Theme> all there are (a few dozen), keyed by id, by slug */
	public function all(): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_theme')->orderBy('slug');
		$themes = [];
		foreach (Row::of($qb) as $row) {
			$themes[$row->int('id')] = Theme::ofRow($row);
		}
		return $themes;
	}

	/** @throws \OCP\DB\Exception unique violation when the slug is taken */
	public function insert(string $slug, ThemeInput $input, string $uid): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_theme')->values([
			'slug' => $qb->createNamedParameter($slug),
			'labels' => $qb->createNamedParameter(self::json($input->labels)),
			'synonyms' => $qb->createNamedParameter(self::json($input->synonyms)),
			'cpv' => $qb->createNamedParameter(implode(',', $input->cpv)),
			'state' => $qb->createNamedParameter(ThemeState::Proposed->value, IQueryBuilder::PARAM_INT),
			'proposed_by' => $qb->createNamedParameter($uid),
			'reason' => $qb->createNamedParameter($input->reason),
		])->executeStatement();
		return $qb->getLastInsertId();
	}

	/**
	 * @param array<string, string> $labels
	 * @param array<string, list<string>> $synonyms
	 * @param list<string> $cpv
	 * @return bool false when the theme is no longer at this version
	 */
	public function rename(int $id, int $version, array $labels, array $synonyms, array $cpv): bool {
		$qb = $this->guarded($id, $version);
		return $qb->set('labels', $qb->createNamedParameter(self::json($labels)))
			->set('synonyms', $qb->createNamedParameter(self::json($synonyms)))
			->set('cpv', $qb->createNamedParameter(implode(',', $cpv)))
			->executeStatement() === 1;
	}

	/** @return bool false when the theme is no longer at this version */
	public function decide(int $id, int $version, ThemeState $state, ?int $into, ?string $reason): bool {
		$qb = $this->guarded($id, $version);
		$qb->set('state', $qb->createNamedParameter($state->value, IQueryBuilder::PARAM_INT))
			->set('merged_into', $qb->createNamedParameter($into, $into === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_INT));
		if ($reason !== null) {
			$qb->set('reason', $qb->createNamedParameter($reason));
		}
		return $qb->executeStatement() === 1;
	}

	/** Themes that were merged into this one earlier now point to its successor. */
	public function follow(int $from, int $into): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_theme')
			->set('merged_into', $qb->createNamedParameter($into, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('merged_into', $qb->createNamedParameter($from, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/** The proposals of an account that is gone stay, without a name. */
	public function anonymise(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_theme')
			->set('proposed_by', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->where($qb->expr()->eq('proposed_by', $qb->createNamedParameter($uid)))
			->executeStatement();
	}

	/**
	 * @param self::GROUPS|self::CARDS $link
	 * @return list<int> groups or cards that name this theme
	 */
	public function owners(array $link, int $themeId): array {
		[$table, $owner] = $link;
		$qb = $this->db->getQueryBuilder();
		$qb->select($owner)->from($table)
			->where($qb->expr()->eq('theme_id', $qb->createNamedParameter($themeId, IQueryBuilder::PARAM_INT)));
		return array_map(static fn (Row $row): int => $row->int($owner), Row::of($qb));
	}

	/**
	 * What named one theme names the other instead, once.
	 *
	 * @param self::GROUPS|self::CARDS $link
	 * @param list<int> $owners those that name $from
	 */
	public function move(array $link, array $owners, int $from, int $into): void {
		[$table, $owner] = $link;
		$this->batch->insert($table, [$owner, 'theme_id'], array_map(static fn (int $id): array => [$id, $into], $owners), ignoreDoubles: true);
		$qb = $this->db->getQueryBuilder();
		$qb->delete($table)
			->where($qb->expr()->eq('theme_id', $qb->createNamedParameter($from, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/**
	 * @param self::GROUPS|self::CARDS $link
	 * @param list<int> $owners at most 900
	 * @return array<int, list<int>> theme ids per group or card
	 */
	public function of(array $link, array $owners): array {
		if ($owners === []) {
			return [];
		}
		[$table, $owner] = $link;
		$qb = $this->db->getQueryBuilder();
		$qb->select($owner, 'theme_id')->from($table)
			->where($qb->expr()->in($owner, $qb->createNamedParameter($owners, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('theme_id');
		$themes = [];
		foreach (Row::of($qb) as $row) {
			$themes[$row->int($owner)][] = $row->int('theme_id');
		}
		return $themes;
	}

	/**
	 * @param self::GROUPS|self::CARDS $link
	 * @param list<int> $themes
	 */
	public function replace(array $link, int $ownerId, array $themes): void {
		[$table, $owner] = $link;
		$qb = $this->db->getQueryBuilder();
		$qb->delete($table)
			->where($qb->expr()->eq($owner, $qb->createNamedParameter($ownerId, IQueryBuilder::PARAM_INT)))
			->executeStatement();
		$this->batch->insert($table, [$owner, 'theme_id'], array_map(static fn (int $id): array => [$ownerId, $id], $themes), ignoreDoubles: true);
	}

	private function guarded(int $id, int $version): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->update('smc_theme')
			->set('version', $qb->createNamedParameter($version + 1, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('version', $qb->createNamedParameter($version, IQueryBuilder::PARAM_INT)));
	}

	/** @param array<array-key, mixed> $value */
	private static function json(array $value): string {
		return json_encode((object)$value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
	}
}
