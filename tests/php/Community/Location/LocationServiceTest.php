<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\Location;

use OCA\SmartCommons\Community\Location\Location;
use OCA\SmartCommons\Community\Location\LocationSeeder;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Location\LocationType;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;
use PHPUnit\Framework\Attributes\TestWith;

final class LocationServiceTest extends CommunityTestCase {
	#[TestWith(['Gent'])]
	#[TestWith(['gand'])]
	#[TestWith(['GHENT'])]
	#[TestWith(['  gènt '])]
	#[TestWith(['9000'])]
	#[TestWith(['9050'])]
	#[TestWith(['gentbrugge'])]
	public function testGhentIsFoundByAnyName(string $query): void {
		self::assertSame('44021', $this->places()->search($query)[0]->nis ?? null);
	}

	#[TestWith(['liege', '62063'])]
	#[TestWith(['Luik', '62063'])]
	#[TestWith(['Lüttich', '62063'])]
	#[TestWith(['St.-Niklaas', '46021'])]
	#[TestWith(['saint nicolas', '46021'])]
	#[TestWith(['louvain-la-neuve', '25121'])]
	#[TestWith(['LOUVAIN', '24062'])]
	#[TestWith(['schaarb', '21015'])]
	#[TestWith(['1030', '21015'])]
	public function testMunicipalitiesAreFound(string $query, string $nis): void {
		self::assertContains($nis, array_map(static fn (Location $place): ?string => $place->nis, array_slice($this->places()->search($query, LocationType::Municipality), 0, 2)));
	}

	#[TestWith(['%'])]
	#[TestWith(['_ent'])]
	#[TestWith(['!!!'])]
	#[TestWith(['Atlantis'])]
	public function testWhatIsNoPlaceFindsNothing(string $query): void {
		self::assertSame([], $this->places()->search($query));
	}

	public function testBelgiumIsComplete(): void {
		$count = function (LocationType $type): int {
			$qb = $this->db->getQueryBuilder();
			return (int)$qb->select($qb->func()->count('*'))->from('smc_location')->where($qb->expr()->eq('type', $qb->createNamedParameter($type->value)))->executeQuery()->fetchOne();
		};
		self::assertSame([1, 3, 10, 581], array_map($count, [LocationType::Country, LocationType::Region, LocationType::Province, LocationType::Municipality]));
		// all 44 of Belgium but that of Brussels, which is the region itself
		self::assertSame(43, $count(LocationType::Arrondissement));
		self::assertSame(0, (new LocationSeeder($this->db))->seed());
	}

	public function testEveryMunicipalityLiesInItsArrondissementProvinceAndRegion(): void {
		$places = $this->places();
		$country = $this->area('BE');
		$all = $places->byIds($places->within($country));
		self::assertCount(638, $all);
		foreach ($all as $place) {
			if ($place->type !== LocationType::Municipality) {
				continue;
			}
			$chain = array_map(static fn (int $id): Location => $all[$id], array_slice($places->chain($place->id), 1));
			self::assertSame($country, end($chain)->id ?? null);
			self::assertCount(str_starts_with($place->nuts ?? '', 'BE1') ? 2 : 4, $chain, $place->nameNl);
			foreach ($chain as $around) {
				self::assertStringStartsWith($around->nuts ?? '-', $place->nuts ?? '');
			}
			self::assertLessThan(95, $place->at->km($chain[0]->at), $place->nameNl . ' lies far from ' . $chain[0]->nameNl);
		}
	}

	public function testNutsCodesNameAreasOldOnesTheSmallestAroundThem(): void {
		$names = array_map(static fn (Location $place): string => $place->name('nl'), $this->places()->byNutsCodes(['BE234', 'BE23', 'BE2', 'BE', 'BE100', 'BE221', 'FR1', 'be2', "BE2\n", '']));
		self::assertSame(
			['BE234' => 'Arrondissement Gent', 'BE23' => 'Oost-Vlaanderen', 'BE2' => 'Vlaams Gewest', 'BE' => 'België', 'BE100' => 'Brussels Hoofdstedelijk Gewest', 'BE221' => 'Limburg'],
			array_filter($names),
		);
		self::assertSame([], $this->places()->byNutsCodes(['NL3']));
	}

	public function testWhatIsForAnAreaIsForWhatLiesInIt(): void {
		$ghent = $this->place('44021');
		$liege = $this->place('62063');
		foreach (['BE', 'BE2', 'BE23', 'BE234'] as $code) {
			$area = $this->area($code);
			self::assertContains($area, $this->places()->chain($ghent), $code);
			self::assertContains($ghent, $this->places()->within($area), $code);
			self::assertSame($code === 'BE', in_array($area, $this->places()->chain($liege), true), $code);
			self::assertNotContains($ghent, $this->places()->chain($area), $code);
		}
		self::assertSame([$ghent], $this->places()->within($ghent));
		self::assertSame([[], []], [$this->places()->chain(0), $this->places()->within(0)]);
	}

	public function testWhatIsNearIsNearTheOtherWayToo(): void {
		$ghent = $this->places()->find($this->place('44021'));
		self::assertNotNull($ghent);
		$near = $this->places()->near($ghent, 20);
		self::assertSame([$ghent->id, 0], [array_key_first($near), reset($near)]);
		foreach ($near as $id => $km) {
			self::assertLessThanOrEqual(20, $km);
			self::assertSame($km, $this->places()->km($id, $ghent->id));
		}
		self::assertSame(51, $this->places()->km($ghent->id, $this->place('11002')));
		self::assertNull($this->places()->km($ghent->id, 999999));
	}

	public function testNamesFollowTheReader(): void {
		$name = fn (string $nis, string $language): string => $this->places()->byNis($nis)?->name($language) ?? '';
		self::assertSame(['Gent', 'Gand', 'Ghent'], [$name('44021', 'nl'), $name('44021', 'fr'), $name('44021', 'en')]);
		self::assertSame(['Luik', 'Liège', 'Liège'], [$name('62063', 'nl'), $name('62063', 'fr'), $name('62063', 'en')]);
		self::assertSame('Kortrijk', $name('34022', 'en'));
	}

	private function area(string $code): int {
		return $this->places()->byNutsCodes([$code])[$code]->id ?? 0;
	}

	private function places(): LocationService {
		return $this->get(LocationService::class);
	}
}
