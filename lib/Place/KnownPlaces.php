<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** What lists call our places: the list that one comes from, and others on which people recognised it. */
final readonly class KnownPlaces {
	/** how files name a place that was added by hand, here or on another server */
	public const BY_HAND = 'smartcommons';

	public function __construct(
		private IDBConnection $db,
		private PlaceMapper $places,
	) {
	}

	/** @return ?array{id: int, own: bool} own: it comes from this list; null: we have none */
	public function find(string $source, string $sourceId): ?array {
		$id = $this->places->bySource($source, [$sourceId])[$sourceId] ?? null;
		if ($id === null && $source === self::BY_HAND) {
			$id = $this->places->bySource('', [$sourceId])[$sourceId] ?? null;
		}
		if ($id !== null) {
			return ['id' => $id, 'own' => true];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('place_id')->from('smc_place_also')
			->where($qb->expr()->eq('source', $qb->createNamedParameter($source)))
			->andWhere($qb->expr()->eq('source_id', $qb->createNamedParameter($sourceId)));
		$row = Row::first($qb);
		return $row === null ? null : ['id' => $row->int('place_id'), 'own' => false];
	}

	/** Somebody said that the list means this place. */
	public function recognise(string $source, string $sourceId, int $placeId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_place_also')->values([
			'source' => $qb->createNamedParameter($source),
			'source_id' => $qb->createNamedParameter($sourceId),
			'place_id' => $qb->createNamedParameter($placeId, IQueryBuilder::PARAM_INT),
		])->executeStatement();
	}

	/** Whose list a place is on and what the list calls it, in one word; empty when there is no such place. */
	public function reference(int $id): string {
		$qb = $this->db->getQueryBuilder();
		$qb->select('source', 'source_id')->from('smc_place')->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		$row = Row::first($qb);
		return $row === null ? '' : self::source($row->string('source')) . ':' . $row->string('source_id');
	}

	/** How files name the list. */
	public static function source(string $kept): string {
		return $kept === '' ? self::BY_HAND : $kept;
	}
}
