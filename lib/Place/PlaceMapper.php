<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Rules\Point;
use OCA\SmartCommons\Core\Audience\AudienceFilter;
use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Place\Rules\FieldAudience;
use OCA\SmartCommons\Place\Rules\PlaceState;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads places, whole: three queries per 900. */
final readonly class PlaceMapper {
	private const CHUNK = 900;

	public function __construct(
		private IDBConnection $db,
		private AudienceFilter $audience,
	) {
	}

	/**
	 * Those of these that the reader may see, in whatever state.
	 *
	 * @param list<int> $ids
	 * @return array<int, Place> keyed by id
	 */
	public function visible(array $ids, Reader $reader): array {
		return $this->fetch($ids, fn (IQueryBuilder $qb) => $this->audience->apply($qb, 'p', Place::KIND, $reader));
	}

	public function find(int $id, Reader $reader): ?Place {
		return $this->visible([$id], $reader)[$id] ?? null;
	}

	/**
	 * Whoever asks: for the index, for imports, for what the place's own contact does.
	 *
	 * @param list<int> $ids
	 * @return array<int, Place> keyed by id
	 */
	public function all(array $ids): array {
		return $this->fetch($ids, static fn (IQueryBuilder $qb) => null);
	}

	/** @return list<int> the next ids greater than $after, ascending */
	public function idsAfter(int $after, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from('smc_place')
			->where($qb->expr()->gt('id', $qb->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->orderBy('id')
			->setMaxResults($limit);
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}

	/**
	 * What we have of a list, whoever asks.
	 *
	 * @param list<string> $sourceIds
	 * @return array<string, int> place ids by what the list calls them
	 */
	public function bySource(string $source, array $sourceIds): array {
		$ids = [];
		foreach (array_chunk($sourceIds, self::CHUNK) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('id', 'source_id')->from('smc_place')
				->where($qb->expr()->eq('source', $qb->createNamedParameter($source)))
				->andWhere($qb->expr()->in('source_id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_STR_ARRAY)));
			foreach (Row::of($qb) as $row) {
				$ids[$row->string('source_id')] = $row->int('id');
			}
		}
		return $ids;
	}

	/** @return list<int> places that go on as this one */
	public function predecessors(int $id, Reader $reader): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('p.id')->from('smc_place', 'p')
			->where($qb->expr()->eq('p.successor_id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->orderBy('p.id')
			->setMaxResults(20);
		$this->audience->apply($qb, 'p', Place::KIND, $reader);
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}

	/**
	 * @param list<int> $ids
	 * @param callable(IQueryBuilder): mixed $restrict
	 * @return array<int, Place>
	 */
	private function fetch(array $ids, callable $restrict): array {
		$places = [];
		foreach (array_chunk(array_values(array_unique($ids)), self::CHUNK) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('p.*')->from('smc_place', 'p')
				->where($qb->expr()->in('p.id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)));
			$restrict($qb);
			$rows = Row::of($qb);
			$found = array_map(static fn (Row $row): int => $row->int('id'), $rows);
			$themes = $found === [] ? [] : $this->themes($found);
			$equipment = $found === [] ? [] : $this->equipment($found);
			foreach ($rows as $row) {
				$id = $row->int('id');
				$places[$id] = self::place($row, $themes[$id] ?? [], $equipment[$id] ?? []);
			}
		}
		return $places;
	}

	/**
	 * @param non-empty-list<int> $ids
	 * @return array<int, list<int>>
	 */
	private function themes(array $ids): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('place_id', 'theme_id')->from('smc_place_theme')
			->where($qb->expr()->in('place_id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('theme_id');
		$themes = [];
		foreach (Row::of($qb) as $row) {
			$themes[$row->int('place_id')][] = $row->int('theme_id');
		}
		return $themes;
	}

	/**
	 * @param non-empty-list<int> $ids
	 * @return array<int, list<array<string, mixed>>>
	 */
	private function equipment(array $ids): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('place_id', 'entry_id', 'names', 'amount', 'conditions', 'reservable', 'seen_on')->from('smc_equipment')
			->where($qb->expr()->in('place_id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('place_id')
			->addOrderBy('seq');
		$equipment = [];
		foreach (Row::of($qb) as $row) {
			$equipment[$row->int('place_id')][] = [
				'entryId' => $row->intOrNull('entry_id'),
				'names' => $row->strings('names'),
				'amount' => $row->int('amount'),
				'conditions' => $row->string('conditions'),
				'reservable' => $row->int('reservable') === 1,
				'seenOn' => $row->stringOrNull('seen_on'),
			];
		}
		return $equipment;
	}

	/**
	 * @param list<int> $themes
	 * @param list<array<string, mixed>> $equipment
	 */
	private static function place(Row $row, array $themes, array $equipment): Place {
		$lat = $row->intOrNull('lat');
		$lon = $row->intOrNull('lon');
		$area = $row->intOrNull('area_lat') === null ? null : new Point($row->int('area_lat'), $row->int('area_lon'));
		$audience = static fn (string $field): string => (FieldAudience::tryFrom($row->int('aud_' . $field)) ?? FieldAudience::Editors)->word();
		$facts = PlaceFacts::fromArray([
			'kind' => $row->string('kind'),
			'names' => $row->strings('names'),
			'sentence' => $row->strings('sentence'),
			'about' => $row->strings('about'),
			'language' => $row->string('language'),
			'scope' => $row->string('scope'),
			'scopeId' => $row->intOrNull('scope_id'),
			'position' => $lat === null || $lon === null ? null : ['lat' => $lat / 100_000, 'lon' => $lon / 100_000],
			'locationId' => $row->intOrNull('location_id'),
			'street' => $row->string('street'),
			'postcode' => $row->string('postcode'),
			'access' => $row->string('access'),
			'price' => $row->string('price'),
			'priceText' => $row->string('price_text'),
			'depositCents' => $row->intOrNull('deposit_cents'),
			'hours' => $row->stringOrNull('hours') === null ? null : $row->json('hours'),
			'hoursText' => $row->string('hours_text'),
			'email' => $row->string('email'),
			'phone' => $row->string('phone'),
			'person' => $row->string('person'),
			'website' => $row->string('website'),
			'languages' => $row->words('languages'),
			'wheelchair' => $row->string('wheelchair'),
			'links' => array_values($row->json('links')),
			'fieldAudience' => ['email' => $audience('email'), 'phone' => $audience('phone'), 'person' => $audience('person'), 'street' => $audience('street')],
			'state' => (PlaceState::tryFrom($row->int('state')) ?? PlaceState::Unverified)->word(),
			'pausedUntil' => $row->stringOrNull('paused_until'),
			'successorId' => $row->intOrNull('successor_id'),
			'themes' => $themes,
			'equipment' => $equipment,
		]);
		$verified = $row->int('verified_at');
		return new Place(
			$row->int('id'),
			$facts,
			new Placement(
				AudienceKind::tryFrom($row->int('audience')) ?? AudienceKind::Groups,
				$row->int('group_id'),
				$row->stringOrNull('owner_uid'),
				$row->string('source'),
				$row->string('source_id'),
				$row->string('licence'),
				$row->string('attribution'),
			),
			$area,
			$verified === 0 ? null : $verified,
			$row->stringOrNull('verified_by'),
			$row->int('created_at'),
			$row->int('changed_at'),
			$row->int('version'),
		);
	}
}
