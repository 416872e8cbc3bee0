<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Rules\Point;
use OCA\SmartCommons\Core\Audience\AudienceFilter;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Place\Rules\Likeness;
use OCA\SmartCommons\Place\Rules\WebsiteKey;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Finds places that may be the same as one that is being added. They are shown to a person, never merged by guess. */
final readonly class Doubles {
	/** metres */
	private const NEAR = 100;
	/** how alike names must be, of 100, at the same spot, and anywhere in the same municipality */
	private const ALIKE = 50;
	private const VERY_ALIKE = 75;
	private const MOST = 5;
	private const LOOKED_AT = 2000;

	public function __construct(
		private IDBConnection $db,
		private AudienceFilter $audience,
	) {
	}

	/**
	 * Within 100 metres and of a similar name, in the same municipality and of nearly the same name, or with the same
	 * website.
	 *
	 * @param ?Reader $reader only those that this reader may see; null: all, for imports
	 * @param ?int $but a place that is not meant
	 * @return list<int> the likeliest first, at most five
	 */
	public function of(PlaceFacts $facts, ?Reader $reader, ?int $but = null): array {
		$likely = [];
		$website = WebsiteKey::of($facts->website);
		foreach ($this->around($facts, $website, $reader) as $row) {
			$id = $row->int('id');
			$like = Likeness::best($facts->names, $row->strings('names'));
			$near = $facts->position !== null && $row->intOrNull('lat') !== null
				&& $facts->position->metres(new Point($row->int('lat'), $row->int('lon'))) <= self::NEAR;
			$sameSite = $website !== null && $website === $row->string('website_key');
			if ($id !== $but && ($near && $like >= self::ALIKE || $like >= self::VERY_ALIKE && !$sameSite || $sameSite)) {
				$likely[$id] = $like + ($near ? 50 : 0) + ($sameSite ? 50 : 0);
			}
		}
		arsort($likely);
		return array_slice(array_keys($likely), 0, self::MOST);
	}

	/** @return list<Row> */
	private function around(PlaceFacts $facts, ?string $website, ?Reader $reader): array {
		$qb = $this->db->getQueryBuilder();
		$ways = [];
		if ($facts->position !== null) {
			$box = $facts->position->box(1);
			$ways[] = $qb->createFunction(sprintf('(p.lat BETWEEN %d AND %d AND p.lon BETWEEN %d AND %d)', $box['south'], $box['north'], $box['west'], $box['east']));
		}
		if ($facts->locationId !== null) {
			$ways[] = $qb->expr()->eq('p.location_id', $qb->createNamedParameter($facts->locationId, IQueryBuilder::PARAM_INT));
		}
		if ($website !== null) {
			$ways[] = $qb->expr()->eq('p.website_key', $qb->createNamedParameter($website));
		}
		if ($ways === []) {
			$ways[] = $qb->expr()->eq('p.scope', $qb->createNamedParameter($facts->scope->value));
		}
		$qb->select('p.id', 'p.names', 'p.lat', 'p.lon', 'p.website_key')->from('smc_place', 'p')
			->where($qb->expr()->orX(...$ways))
			->orderBy('p.id', 'DESC')
			->setMaxResults(self::LOOKED_AT);
		if ($reader !== null) {
			$this->audience->apply($qb, 'p', Place::KIND, $reader);
		}
		return Row::of($qb);
	}
}
