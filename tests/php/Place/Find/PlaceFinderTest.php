<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Find;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Place\Export\PlaceRows;
use OCA\SmartCommons\Place\Find\PlaceConditions;
use OCA\SmartCommons\Place\Find\PlaceFilter;
use OCA\SmartCommons\Place\Find\PlaceFinder;
use OCA\SmartCommons\Place\Find\PlaceList;
use OCA\SmartCommons\Place\Find\PlaceSummaries;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceItems;
use OCA\SmartCommons\Place\PlaceWords;
use OCA\SmartCommons\Tests\Place\PlaceTestCase;
use PHPUnit\Framework\Attributes\CoversClass;

#[CoversClass(PlaceFinder::class)]
#[CoversClass(PlaceConditions::class)]
#[CoversClass(PlaceList::class)]
#[CoversClass(PlaceSummaries::class)]
#[CoversClass(PlaceItems::class)]
#[CoversClass(PlaceWords::class)]
final class PlaceFinderTest extends PlaceTestCase {
	use TestTrait;

	private const WEEK = ['periods' => [['week' => ['mo' => [['from' => '09:00', 'until' => '17:00']], 'sa' => [['from' => '10:00', 'until' => '20:00']]]]]];

	/** Monday 23 November 2026, 12:00 in Brussels */
	protected int $now = 1_795_431_600;

	protected function setUp(): void {
		parent::setUp();
		$this->account('ann', 'nl');
		$this->account('bob', 'fr');
		$this->account('mod', groups: ['admin']);
	}

	public function testWhereCanIFindARisographWithin30KmOfGhentOpenNow(): void {
		$there = $this->add('mod', ['names' => ['nl' => 'De Drukkerij'], 'position' => ['lat' => 51.06, 'lon' => 3.71], 'hours' => self::WEEK, 'equipment' => [['names' => ['nl' => 'risograaf']]]]);
		$closed = $this->add('mod', ['position' => ['lat' => 51.07, 'lon' => 3.72], 'hours' => ['periods' => [['week' => ['tu' => [['from' => '09:00', 'until' => '17:00']]]]]], 'equipment' => [['names' => ['en' => 'Risograph']]]]);
		$far = $this->add('mod', ['locationId' => $this->place(self::LIEGE), 'position' => ['lat' => 50.64, 'lon' => 5.57], 'hours' => self::WEEK, 'equipment' => [['names' => ['fr' => 'risographe']]]]);
		$without = $this->add('mod', ['position' => ['lat' => 51.05, 'lon' => 3.72], 'hours' => self::WEEK]);
		$this->deliver();
		$asked = ['q' => 'risograph', 'near' => (string)$this->place(self::GHENT), 'km' => '30', 'open' => 'now'];
		self::assertSame([$there->id], $this->find($asked, 'ann'));
		self::assertSame([$there->id], $this->find(['q' => 'risographe'] + $asked, 'bob'));
		self::assertSame([$there->id], $this->find(['q' => 'risogrpah'] + $asked, 'bob'), 'misspelt');
		self::assertEqualsCanonicalizing([$there->id, $closed->id], $this->find(['open' => ''] + $asked, 'ann'));
		self::assertEqualsCanonicalizing([$there->id, $closed->id, $far->id], $this->find(['q' => 'stencildrukker'], 'ann'));
		self::assertSame([$there->id, $without->id], self::sorted($this->find(['open' => 'sat', 'near' => (string)$this->place(self::GHENT), 'km' => '30'], 'ann')));
		$page = $this->list($asked, $this->reader('bob'));
		self::assertSame([['text' => 'risograaf', 'language' => 'nl']], $page['items'][0]['matches'] ?? null);
		self::assertSame('open', $page['items'][0]['open']['now'] ?? null);
	}

	public function testUnknownWordsDontEmptyTheList(): void {
		$place = $this->add('mod', ['names' => ['nl' => 'Naaiatelier Zuid']]);
		$this->deliver();
		self::assertSame([$place->id], $this->find(['q' => 'naaiatelier xyzzyqq'], 'ann'));
	}

	public function testListMapAndFileAreTheSameAndNobodySeesMore(): void {
		$places = $this->many();
		$group = (int)($places[0]->placement->groupId);
		$names = array_combine(array_map(static fn (Place $place): int => $place->id, $places), array_map(static fn (Place $place): string => $place->placement->sourceId, $places));
		$readers = [$this->reader('ann'), $this->reader('bob'), $this->reader('mod'), Reader::guest()];
		$this->deliver();
		$any = static fn (string ...$values) => Generators::elements('', '', ...$values);
		$this->limitTo(150)->forAll(Generators::associative([
			'reader' => Generators::choose(0, 3),
			'query' => Generators::associative([
				'q' => $any('naaimachine', 'tool library', 'atelier', 'machine à coudre boormachine'),
				'kind' => $any('makerspace', 'makerspace,studio', 'garden'),
				'km' => $any('5', '40', '150'),
				'near' => $any((string)$this->place(self::GHENT), (string)$this->place(self::LIEGE)),
				'bbox' => $any('50.9,3.5,51.2,4.0', '50.5,5.0,50.8,5.8'),
				'open' => $any('now', 'sat', 'sun', 'evening', '1795500000'),
				'price' => $any('free', 'free,paid'),
				'access' => $any('members'),
				'language' => $any('nl', 'fr'),
				'wheelchair' => $any('yes', 'limited'),
				'verified' => $any('true'),
				'state' => $any('closed', 'active,closed,paused'),
				'sort' => $any('name', 'distance', 'verified', 'relevance'),
				'mine' => $any('true'),
				'serves' => $any((string)$this->place(self::GHENT)),
				'themes' => $any('1,2'),
			]),
		]))->then(function (array $case) use ($readers, $places, $group, $names): void {
			/** @var array{reader: int, query: array<string, string>} $case */
			$reader = $readers[$case['reader']];
			$query = array_filter($case['query']);
			$map = $this->get(PlaceList::class)->map($this->filter($query), $reader);
			$listed = [];
			$cursor = null;
			do {
				$page = $this->list($query, $reader, 7, $cursor);
				array_push($listed, ...array_column($page['items'], 'id'));
				$cursor = $page['cursor'];
			} while ($cursor !== null);
			self::assertSame($map['ids'], $listed, (string)json_encode($query));
			self::assertSame($page['total'], count($listed));
			$exported = [...$this->get(PlaceRows::class)->of($this->filter($query), $reader)];
			self::assertSame(array_map(static fn (int $id): string => $names[$id], $listed), array_column($exported, 'id'), (string)json_encode($query));
			foreach ($listed as $id) {
				$placement = $places[(int)array_search($id, array_map(static fn (Place $place): int => $place->id, $places), true)]->placement;
				self::assertTrue($placement->word() === 'public' || $reader->uid !== null && ($placement->word() === 'members' || $reader->isIn($group)));
			}
			$this->positionsAreThoseOfTheList($map, $query, $reader);
		});
	}

	public function testEachFilterKeepsWhatItSays(): void {
		$places = $this->many();
		$this->deliver();
		foreach ($places as $place) {
			$facts = $place->facts;
			$reader = 'ann';
			$has = fn (array $query): bool => in_array($place->id, $this->find($query + ['state' => $facts->state->word()], $reader), true);
			self::assertTrue($has(['kind' => $facts->kind->value]));
			self::assertSame($facts->kind->value === 'garden', $has(['kind' => 'garden']));
			self::assertSame($facts->price->value === 'free', $has(['price' => 'free']));
			self::assertSame(in_array('fr', $facts->languages, true), $has(['language' => 'fr']));
			self::assertSame($facts->wheelchair->value === 'yes', $has(['wheelchair' => 'yes']));
			self::assertSame($place->verifiedAt !== null, $has(['verified' => '1']));
			self::assertSame($facts->state->value < 2 && $facts->hours?->isOpen($this->now) === true, $has(['open' => 'now']));
			self::assertSame($facts->locationId === $this->place(self::GHENT), $has(['near' => (string)$this->place(self::GHENT), 'km' => '20']));
			self::assertFalse(in_array($place->id, $this->find(['state' => $facts->state->word() === 'closed' ? 'active' : 'closed'], $reader), true));
		}
	}

	public function testATypedPlaceOfNobodyIsNotFound(): void {
		self::assertSame('not-found', $this->problem(fn () => $this->find(['near' => '999999'], 'ann')));
		self::assertSame('not-found', $this->problem(fn () => $this->list(['group' => '999999'], $this->reader('ann'))));
		self::assertSame([], $this->find(['near' => (string)$this->place('10000')], 'ann'));
	}

	public function testGoesOnBehindTheLastOneWhereverItStandsNow(): void {
		foreach (['Aa', 'Bb', 'Cc', 'Dd'] as $name) {
			$this->add('mod', ['names' => ['nl' => $name . bin2hex(random_bytes(4))]]);
		}
		$first = $this->list([], $this->reader('ann'), 2);
		$this->add('mod', ['names' => ['nl' => 'A new first one']]);
		$second = $this->list([], $this->reader('ann'), 2, $first['cursor']);
		self::assertSame(['Cc', 'Dd'], array_map(static fn (array $item): string => substr((string)$item['name']['text'], 0, 2), $second['items']));
		self::assertNull($second['cursor']);
	}

	/**
	 * @param array<string, mixed> $map
	 * @param array<string, string> $query
	 */
	private function positionsAreThoseOfTheList(array $map, array $query, Reader $reader): void {
		$page = $this->list($query, $reader, 100);
		$lat = 0;
		foreach ($page['items'] as $at => $item) {
			$step = ((array)$map['lat'])[$at];
			self::assertSame($item['position'] === null, $step === null);
			$lat += (int)$step;
			if ($item['position'] !== null) {
				self::assertEqualsWithDelta($item['position']['lat'], $lat / 100_000, 0.000001);
			}
			self::assertSame(['unknown', 'open', 'closed'][((array)$map['open'])[$at]], $item['open']['now']);
		}
	}

	/** @return list<Place> of all sorts, the first kept within a group of Ann's */
	private function many(): array {
		$group = $this->group('ann', 'invitation');
		$kinds = ['makerspace', 'studio', 'garden', 'tool_library'];
		$places = [];
		for ($n = 0; $n < 40; $n++) {
			$ghent = $n % 3 !== 0;
			$places[] = $this->add($n % 2 === 0 && $n > 0 ? 'mod' : 'ann', [
				'kind' => $kinds[$n % 4],
				'names' => ['nl' => md5('nl' . $n), 'fr' => md5('fr' . $n)],
				'locationId' => $this->place($ghent ? self::GHENT : self::LIEGE),
				'position' => $n % 5 === 0 ? null : ['lat' => ($ghent ? 51.05 : 50.63) + $n / 1000, 'lon' => ($ghent ? 3.72 : 5.57) + $n / 2000],
				'hours' => match ($n % 4) {
					0 => null,
					1 => self::WEEK,
					2 => ['holidays' => 'closed'] + self::WEEK,
					default => ['periods' => [['week' => ['we' => [['from' => '18:05', 'until' => '22:00']]], 'monthly' => [['nth' => 1, 'day' => 'sa', 'ranges' => [['from' => '10:00', 'until' => '12:00']]]]]]],
				},
				'price' => ['free', 'paid', 'donation'][$n % 3],
				'access' => ['everybody', 'members'][$n % 2],
				'languages' => [['nl'], ['fr', 'nl'], []][$n % 3],
				'wheelchair' => ['yes', 'limited', 'no', 'unknown'][$n % 4],
				'themes' => $n % 3 === 0 ? [1] : [],
				'state' => $n % 11 === 0 ? 'closed' : ($n % 7 === 0 ? 'paused' : 'active'),
				'fieldAudience' => ['street' => ['public', 'members', 'editors'][$n % 3]],
				'equipment' => $n % 4 === 0 ? [['names' => ['nl' => 'naaimachine']]] : [],
				'audience' => $n === 0 ? 'group' : ['public', 'members'][$n % 2],
				'groupId' => $n === 0 ? $group : null,
			]);
		}
		return $places;
	}

	/** @param array<string, string> $query */
	private function filter(array $query): PlaceFilter {
		return PlaceFilter::of(new Input($query, $this->l10n(), true), $this->l10n());
	}

	/**
	 * @param array<string, string> $query
	 * @return array{items: list<array<string, mixed>>, cursor: ?string, total: int, corrected: ?string}
	 */
	private function list(array $query, Reader $reader, int $limit = 25, ?string $cursor = null): array {
		return $this->get(PlaceList::class)->page($this->filter($query), $reader, $limit, $cursor === null ? null : Cursor::decode($cursor, PlaceList::CURSOR));
	}

	/**
	 * @param list<int> $ids
	 * @return list<int>
	 */
	private static function sorted(array $ids): array {
		sort($ids);
		return $ids;
	}
}
