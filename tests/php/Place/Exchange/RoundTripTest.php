<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Exchange;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Place\Exchange\Cells;
use OCA\SmartCommons\Place\Exchange\Columns;
use OCA\SmartCommons\Place\Exchange\CsvFile;
use OCA\SmartCommons\Place\Exchange\GeoJsonFile;
use OCA\SmartCommons\Place\Exchange\KmlFile;
use OCA\SmartCommons\Place\Exchange\PlaceFile;
use OCA\SmartCommons\Place\PlaceFacts;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** What is exported and imported again is the same place, whatever it holds. */
final class RoundTripTest extends TestCase {
	use TestTrait;

	/** @return array<string, array{PlaceFile, callable(iterable<array<string, string>>): iterable<string>}> */
	public static function forms(): array {
		return [
			'CSV' => [new CsvFile(), CsvFile::write(...)],
			'GeoJSON' => [new GeoJsonFile(), GeoJsonFile::write(...)],
			'KML' => [new KmlFile(), KmlFile::write(...)],
		];
	}

	/** @param callable(iterable<array<string, string>>): iterable<string> $write */
	#[DataProvider('forms')]
	public function testExportAndImportGiveTheSamePlaces(PlaceFile $file, callable $write): void {
		$cells = new Cells(new PlainNames());
		$this->limitTo(150)->forAll(Generators::seq(self::values()))->then(static function (array $all) use ($file, $write, $cells): void {
			$facts = array_map(PlaceFacts::fromArray(...), array_values($all));
			$bytes = implode('', [...$write(array_map(static fn (PlaceFacts $one, int $at): array => ['id' => (string)$at] + $cells->of($one), $facts, array_keys($facts)))]);
			if ($facts === []) {
				return;
			}
			self::assertTrue($file->recognises($bytes, 'places'));
			$rows = array_values([...$file->rows($bytes)]);
			self::assertCount(count($facts), $rows);
			foreach ($rows as $at => $row) {
				self::assertNull($row->refused);
				$mapped = $row->mapped(Columns::mapping(array_map(strval(...), array_keys($row->cells))));
				self::assertSame((string)$at, $mapped->cells['id'] ?? null);
				[$values, $wrong] = $cells->values($mapped->cells);
				self::assertSame([], $wrong);
				self::assertSame(json_encode($facts[$at]->toArray()), json_encode(PlaceFacts::fromArray($values)->toArray()));
			}
		});
	}

	public function testNoCellStartsAFormula(): void {
		foreach (['=1+1', '+32 9 123', '-x', '@sum', "\tx", "\rx", '\'quoted', '"; =1'] as $text) {
			$bytes = implode('', [...CsvFile::write([['name_nl' => $text]])]);
			self::assertDoesNotMatchRegularExpression('/(^|;|\n)"?[=+\-@\t]/', substr($bytes, 3));
			self::assertSame($text, array_values([...(new CsvFile())->rows($bytes)])[0]->cells['name_nl']);
		}
	}

	public function testHostileNamesStayTextInEveryForm(): void {
		$name = '<script>alert(1)</script> ]]> & "x" \' </Placemark>';
		foreach (self::forms() as [$file, $write]) {
			$bytes = implode('', [...$write([['id' => '1', 'name_fr' => $name, 'lat' => '50.1', 'lon' => '4.2']])]);
			self::assertSame($name, array_values([...$file->rows($bytes)])[0]->cells['name_fr']);
			if (!$file instanceof CsvFile) {
				self::assertStringNotContainsString('<script', $bytes);
			}
		}
	}

	public function testColumnsAreKnownByTheirNamesInThreeLanguages(): void {
		self::assertSame(
			['Naam' => 'name', 'Gemeente' => 'municipality', 'Latitude' => 'lat', 'lng' => 'lon', 'Heures' => 'hours', 'Postal Code' => 'postcode', 'E-mail' => 'email'],
			Columns::mapping(['Naam', 'Gemeente', 'Latitude', 'lng', 'Heures', 'Postal Code', 'E-mail', 'nom', 'shoe size', '']),
		);
		foreach (Columns::all() as $column) {
			self::assertSame($column, Columns::of($column));
		}
	}

	public function testReadsWhatPeopleWriteIntoASpreadsheet(): void {
		$bytes = "Naam;Soort;Gemeente;Prijs;Waarborg;Talen;Materiaal;Openingsuren;Beroepen;Rolstoel\r\nDeelbib De Zaag;Gereedschapsbib;Gent;Gratis;\"12,50 €\";NL, fr;3 x boor; ;T4, T5;ja\r\n";
		$bytes = str_replace('3 x boor; ', '"3 x boor; zaag (met handschoenen)";Mo-Fr 9:00-17:00', $bytes);
		$row = array_values([...(new CsvFile())->rows($bytes)])[0];
		[$values, $wrong] = (new Cells(new PlainNames()))->values($row->mapped(Columns::mapping(array_keys($row->cells)))->cells);
		self::assertSame([], $wrong);
		$facts = PlaceFacts::fromArray($values)->toArray();
		self::assertSame(
			['tool_library', ['nl' => 'Deelbib De Zaag'], 44021, 'free', 1250, ['nl', 'fr'], [4, 5], 'yes'],
			[$facts['kind'], $facts['names'], $facts['locationId'], $facts['price'], $facts['depositCents'], $facts['languages'], $facts['themes'], $facts['wheelchair']],
		);
		self::assertSame([[3, 'boor', ''], [1, 'zaag', 'met handschoenen']], array_map(static fn (array $item): array => [$item['amount'], implode('', $item['names']), $item['conditions']], $facts['equipment']));
		self::assertSame('09:00', $facts['hours']['periods'][0]['week']['mo'][0]['from'] ?? null);
	}

	public function testSaysWhatCannotBeUnderstood(): void {
		[, $wrong] = (new Cells(new PlainNames()))->values(['name' => 'X', 'municipality' => 'Nowhere', 'deposit' => 'a lot', 'lat' => 'north', 'lon' => '4', 'professions' => 'wizard', 'successor' => 'Z9']);
		self::assertEquals(['deposit' => 'a lot', 'lat' => 'north 4', 'professions' => 'wizard', 'successor' => 'Z9'], $wrong);
		[$values, $wrong] = (new Cells(new PlainNames()))->values(['name' => 'X', 'hours' => 'elke zaterdag in de namiddag']);
		self::assertSame([[], 'elke zaterdag in de namiddag'], [$wrong, $values['hoursText']]);
	}

	private static function values(): \Eris\Generator {
		$text = Generators::elements('', 'Zaag & co', "twee\nregels; met \"alles\", ook", '=SOM(A1)', '<b>vet</b>', 'élan ü 字 🛠', '\'t atelier', '-', '50.5', 'ja');
		$line = Generators::elements('', 'Rue Neuve 5', '@home', 'a;b,c', '"q"');
		$range = ['from' => '22:00', 'until' => '02:00'];
		return Generators::associative([
			'kind' => Generators::elements('studio', 'repair_cafe', 'other'),
			'names' => Generators::elements(['nl' => 'Naam'], ['fr' => '=Nom', 'en' => 'Name'], ['nl' => '<script>', 'fr' => '-1']),
			'sentence' => Generators::map(static fn (string $one): array => ['en' => trim(strtr($one, "\n", ' '))], $text),
			'about' => Generators::map(static fn (string $one): array => ['fr' => trim($one)], $text),
			'language' => Generators::elements('nl', 'fr', 'en'),
			'scope' => Generators::constant('region'),
			'scopeId' => Generators::choose(1, 600),
			'locationId' => Generators::choose(1, 600),
			'position' => Generators::map(static fn (array $at): array => ['lat' => $at[0] / 100_000, 'lon' => $at[1] / 100_000], Generators::tuple(Generators::choose(-9_000_000, 9_000_000), Generators::choose(-18_000_000, 18_000_000))),
			'street' => $line,
			'priceText' => $text,
			'depositCents' => Generators::elements(null, 0, 1, 1250, 100_000),
			'hoursText' => $text,
			'languages' => Generators::elements([], ['nl'], ['fr', 'en']),
			'wheelchair' => Generators::elements('yes', 'no', 'unknown'),
			'links' => Generators::elements([], [['kind' => 'photo', 'url' => 'https://example.org/a.jpg', 'label' => 'x; y'], ['kind' => 'page', 'url' => 'https://example.org/', 'label' => '']]),
			'fieldAudience' => Generators::elements([], ['email' => 'editors', 'street' => 'members']),
			'state' => Generators::elements('active', 'closed', 'unverified'),
			'themes' => Generators::elements([], [3, 5]),
			'equipment' => Generators::elements([], [['entryId' => 4, 'amount' => 2]], [['names' => ['nl' => 'Zaag (groot)'], 'conditions' => "a; b\nc", 'reservable' => true, 'seenOn' => '2026-02-28']]),
			'hours' => Generators::elements(null, ['periods' => [['week' => ['mo' => [$range], 'tu' => []]]], 'holidays' => 'closed'], ['periods' => [['from' => '07-01', 'until' => '08-31', 'week' => []]], 'comment' => 'say "hello"', 'appointment' => true], ['periods' => [['monthly' => [['nth' => -1, 'day' => 'sa', 'ranges' => [$range]]]]], 'exceptions' => [['from' => '2026-12-24', 'until' => '2027-01-02', 'ranges' => []]]]),
		]);
	}
}
