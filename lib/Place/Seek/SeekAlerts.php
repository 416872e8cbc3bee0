<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Seek;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Find\PlaceFinder;
use OCA\SmartCommons\Place\Place;
use OCP\AppFramework\Db\TTransactional;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use OCP\IL10N;

/** Tells members of new places that fit a search of theirs: each place once per search. */
final class SeekAlerts {
	use TTransactional;

	public const FOUND = 'place.found';
	private const STEP = 100;
	/** the search index may lag behind so long, in seconds; what is told twice is kept once */
	private const LAG = 3600;
	private const MOST = 20;

	/** fields that make another place of it for who searches */
	private const TELLING = ['kind', 'equipment', 'themes', 'state', 'access', 'price', 'scopeId', 'locationId', 'position'];

	public function __construct(
		private readonly IDBConnection $db,
		private readonly SeekMapper $seeks,
		private readonly PlaceFinder $finder,
		private readonly ReaderSource $readers,
		private readonly NewsDesk $news,
		private readonly IL10N $l10n,
	) {
	}

	public function tell(int $now): void {
		$after = 0;
		do {
			$seeks = $this->seeks->alerting($after, self::STEP);
			$readers = $seeks === [] ? [] : $this->readers->many(array_values(array_unique(array_map(static fn (Seek $seek): string => $seek->uid, $seeks))));
			$found = [];
			$looked = [];
			foreach ($seeks as $seek) {
				$after = $seek->id;
				$looked[] = $seek->id;
				$reader = $readers[$seek->uid] ?? null;
				$found[$seek->id] = $reader === null ? [] : $this->found($seek, $reader);
			}
			if ($looked !== []) {
				$this->atomic(function () use ($seeks, $found, $looked, $now): void {
					$this->seeks->told($looked, $now);
					foreach ($seeks as $seek) {
						$this->tellOf($seek, $found[$seek->id] ?? []);
					}
				}, $this->db);
			}
		} while (count($seeks) === self::STEP);
	}

	/** @return list<int> places that were added since, or changed into what is searched for */
	private function found(Seek $seek, Reader $reader): array {
		try {
			$filter = $seek->filter($this->l10n)->atAnyHour();
			return array_slice($this->finder->find($filter, $reader, restrict: fn (IQueryBuilder $qb) => $this->since($qb, $seek->toldUntil - self::LAG, $seek->createdAt))->ids(), 0, self::MOST);
		} catch (Problem) {
			// it names a location or a group that is no longer there for this member: nothing fits
			return [];
		}
	}

	private function since(IQueryBuilder $qb, int $since, int $begun): void {
		$at = $qb->createNamedParameter(max($since, $begun), IQueryBuilder::PARAM_INT);
		$changed = $qb->getConnection()->getQueryBuilder();
		$changed->select('l.place_id')->from('smc_place_log', 'l')
			->where($qb->expr()->gte('l.at', $at))
			->andWhere($qb->expr()->in('l.field', $qb->createNamedParameter(self::TELLING, IQueryBuilder::PARAM_STR_ARRAY)));
		$qb->andWhere($qb->expr()->orX(
			$qb->expr()->gte('p.created_at', $at),
			$qb->expr()->in('p.id', $qb->createFunction($changed->getSQL())),
		));
	}

	/** @param list<int> $places */
	private function tellOf(Seek $seek, array $places): void {
		foreach ($places as $place) {
			if ($place > 0) {
				$this->news->tell(new News(self::FOUND, 'seek:' . $seek->id . ':' . $place, new ItemRef(Place::KIND, $place), to: [$seek->uid], args: ['search' => $seek->name]));
			}
		}
	}
}
