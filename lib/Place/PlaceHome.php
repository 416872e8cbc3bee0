<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Home\HomeEntry;
use OCA\SmartCommons\Core\Home\HomeSource;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Place\Find\Found;
use OCA\SmartCommons\Place\Find\PlaceFilter;
use OCA\SmartCommons\Place\Find\PlaceFinder;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IL10N;

/** Places near a member of which somebody lately said that they are right, for the home page. */
final readonly class PlaceHome implements HomeSource {
	private const KM = 20;
	private const LATELY = 60 * 86400;
	private const MOST = 3;

	public function __construct(
		private CardMapper $cards,
		private LocationService $locations,
		private PlaceFinder $finder,
		private PlaceMapper $places,
		private ITimeFactory $time,
		private IL10N $l10n,
	) {
	}

	public function home(Reader $reader): array {
		$home = $this->cards->find($reader->uid ?? '')?->answers->placeId;
		$from = $home === null ? null : $this->locations->find($home);
		if ($from === null) {
			return [];
		}
		$since = $this->time->getTime() - self::LATELY;
		$found = $this->finder->find(
			new PlaceFilter(from: $from->at, km: self::KM, sort: 'verified'),
			$reader,
			restrict: static fn (IQueryBuilder $qb) => $qb->andWhere($qb->expr()->gte('p.verified_at', $qb->createNamedParameter($since, IQueryBuilder::PARAM_INT))),
		)->places;
		$places = $this->places->visible(array_map(static fn (Found $one): int => $one->id, array_slice($found, 0, self::MOST)), $reader);
		$entries = [];
		foreach (array_slice($found, 0, self::MOST) as $one) {
			$facts = ($places[$one->id] ?? null)?->facts;
			if ($facts !== null) {
				$name = Texts::best($facts->names, $reader->languages, $facts->language);
				$detail = $this->l10n->t('%s km from you', [(string)round(($one->metres ?? 0) / 1000)]);
				$entries[] = new HomeEntry(HomeEntry::NEAR, Place::KIND, (string)$one->id, $name['text'], $name['language'], 'places/' . $one->id, $detail);
			}
		}
		return $entries;
	}

	public function news(Reader $reader): array {
		return [];
	}
}
