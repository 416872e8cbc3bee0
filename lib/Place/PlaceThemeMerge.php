<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Theme\ThemeService;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** After two themes became one: the search index names the new one. Lists and filters follow merged themes by themselves. */
final readonly class PlaceThemeMerge implements OutboxHandler {
	public function __construct(
		private IDBConnection $db,
		private Outbox $outbox,
	) {
	}

	public static function topics(): array {
		return [ThemeService::MERGED];
	}

	public function deliver(OutboxEvent $event): void {
		$qb = $this->db->getQueryBuilder();
		$qb->select('place_id')->from('smc_place_theme')
			->where($qb->expr()->eq('theme_id', $qb->createNamedParameter($event->int('from'), IQueryBuilder::PARAM_INT)))
			->orderBy('place_id');
		$this->outbox->itemsChanged(Place::KIND, array_values(array_filter(
			array_map(static fn (Row $row): int => $row->int('place_id'), Row::of($qb)),
			static fn (int $id): bool => $id > 0,
		)));
	}
}
