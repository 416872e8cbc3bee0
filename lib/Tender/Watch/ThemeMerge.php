<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Community\Theme\ThemeService;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** After two themes became one: calls and watches that named the old one name the new one. */
final readonly class ThemeMerge implements OutboxHandler {
	private const STEP = 100;

	public function __construct(
		private IDBConnection $db,
		private WatchMapper $watches,
		private ITimeFactory $time,
	) {
	}

	public static function topics(): array {
		return [ThemeService::MERGED];
	}

	public function deliver(OutboxEvent $event): void {
		$from = $event->int('from');
		$into = $event->int('into');
		$this->calls($from, $into);
		$this->watches($from, $into);
	}

	private function calls(int $from, int $into): void {
		$qb = $this->db->getQueryBuilder();
		$both = $this->db->getQueryBuilder();
		$both->select('t.call_id')
			->from('smc_call_theme', 't')
			->where($both->expr()->eq('t.theme_id', $qb->createNamedParameter($into, IQueryBuilder::PARAM_INT)));
		// one level more, because MySQL doesn't let a statement read the very table that it changes
		$qb->delete('smc_call_theme')
			->where($qb->expr()->eq('theme_id', $qb->createNamedParameter($from, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('call_id', $qb->createFunction('SELECT call_id FROM (' . $both->getSQL() . ') b')))
			->executeStatement();
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_call_theme')
			->set('theme_id', $qb->createNamedParameter($into, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('theme_id', $qb->createNamedParameter($from, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	private function watches(int $from, int $into): void {
		$after = 0;
		do {
			$watches = $this->watches->after($after, self::STEP);
			foreach ($watches as $watch) {
				$after = $watch->id;
				if (in_array($from, $watch->criteria->themes, true)) {
					$themes = array_map(static fn (int $id): int => $id === $from ? $into : $id, $watch->criteria->themes);
					$this->watches->update($watch, $watch->name, $watch->criteria->with('themes', $themes), $this->time->getTime());
				}
			}
		} while (count($watches) === self::STEP);
	}
}
