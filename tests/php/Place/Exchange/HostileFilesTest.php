<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Exchange;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Place\Exchange\Cells;
use OCA\SmartCommons\Place\Exchange\Columns;
use OCA\SmartCommons\Place\Exchange\CsvFile;
use OCA\SmartCommons\Place\Exchange\FileRow;
use OCA\SmartCommons\Place\Exchange\GeoJsonFile;
use OCA\SmartCommons\Place\Exchange\GoGoCartoFile;
use OCA\SmartCommons\Place\Exchange\GpxFile;
use OCA\SmartCommons\Place\Exchange\KmlFile;
use OCA\SmartCommons\Place\Exchange\OpenFairDbFile;
use OCA\SmartCommons\Place\Exchange\OverpassFile;
use OCA\SmartCommons\Place\Exchange\PlaceFile;
use OCA\SmartCommons\Place\PlaceFacts;
use OCA\SmartCommons\Place\Rules\InvalidFacts;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** Each form of file, broken in 5,000 ways with a fixed seed: read or refused, never an error, never much memory. */
final class HostileFilesTest extends TestCase {
	private const FILES = 5000;
	private const MEMORY = 128 * 1024 * 1024;

	public function testTenThousandPlacesAreReadInSeconds(): void {
		$kml = '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>' . str_repeat('<Placemark><name>X</name></Placemark>', 10_000) . '</Document></kml>';
		$start = hrtime(true);
		self::assertCount(10_000, [...(new \OCA\SmartCommons\Place\Exchange\KmlFile())->rows($kml)]);
		self::assertLessThan(5.0, (hrtime(true) - $start) / 1e9);
	}

	/** @return array<string, array{PlaceFile, string, string}> the form, a good file, and a name in it */
	public static function forms(): array {
		$json = static fn (array $value): string => json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
		$point = '<Point><coordinates>3.72,51.05,0</coordinates></Point>';
		return [
			'csv' => [new CsvFile(), "\xEF\xBB\xBFNaam;Soort;Gemeente;lat;lon;Uren\r\n\"De \"\"Zaag\"\"\";deelbib;Gent;51,05;3,72;Mo-Fr 09:00-17:00\r\nL’Atelier;studio;A7;50.6;5.5;\r\n", 'De "Zaag"'],
			'geojson' => [new GeoJsonFile(), $json(['type' => 'FeatureCollection', 'features' => [['type' => 'Feature', 'id' => 7, 'geometry' => ['type' => 'Point', 'coordinates' => [3.72, 51.05]], 'properties' => ['name' => 'De Zaag', 'tags' => ['a', 'b'], 'fee' => false]]]]), 'De Zaag'],
			'kml' => [new KmlFile(), '<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><Placemark><name>De Zaag</name><description><![CDATA[<b>Lenen</b><br>en delen]]></description>' . $point . '<ExtendedData><Data name="phone"><value>09 123 45 67</value></Data></ExtendedData></Placemark></Folder></Document></kml>', 'De Zaag'],
			'gpx' => [new GpxFile(), '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="51.05" lon="3.72"><name>De Zaag</name><desc>Lenen</desc><link href="https://example.org/"><text>x</text></link></wpt></gpx>', 'De Zaag'],
			'overpass' => [new OverpassFile(), $json(['version' => 0.6, 'generator' => 'Overpass API', 'osm3s' => ['copyright' => 'ODbL'], 'elements' => [['type' => 'node', 'id' => 5, 'lat' => 51.05, 'lon' => 3.72, 'tags' => ['name' => 'De Zaag', 'shop' => 'tool_hire', 'opening_hours' => 'Mo-Fr 09:00-17:00', 'wheelchair' => 'limited']], ['type' => 'node', 'id' => 6, 'lat' => 1, 'lon' => 2]]]), 'De Zaag'],
			'openfairdb' => [new OpenFairDbFile(), $json(['visible' => [['id' => 'abc', 'lat' => 51.05, 'lng' => 3.72, 'title' => 'De Zaag', 'description' => 'Lenen', 'categories' => ['x'], 'tags' => ['werkzeugverleih'], 'homepage' => 'https://example.org']], 'invisible' => []]), 'De Zaag'],
			'gogocarto' => [new GoGoCartoFile(), $json(['licence' => 'ODbL', 'ontology' => 'gogofull', 'data' => [['id' => 'x1', 'name' => 'De Zaag', 'geo' => ['latitude' => 51.05, 'longitude' => 3.72], 'address' => ['streetAddress' => 'Rue Haute 3', 'postalCode' => '1000'], 'categories' => ['Outilthèque'], 'openHours' => ['Mo' => '09:00-11:30 & 17:00-21:00', 'Tu' => '5pm to 9pm']]]]), 'De Zaag'],
		];
	}

	#[DataProvider('forms')]
	public function testReadsTheGoodFile(PlaceFile $file, string $good, string $name): void {
		foreach (self::forms() as $form => [$other]) {
			self::assertSame($other->form() === $file->form(), $other->form() !== 'csv' ? $other->recognises($good, 'file') : $file->form() === 'csv', $form);
		}
		$row = self::rows($file, $good)[0];
		self::assertSame($name, $row->title());
		[$values, $wrong] = (new Cells(new PlainNames()))->values(['kind' => 'other', 'municipality' => 'Gent'] + $row->cells);
		self::assertSame([], $wrong);
		$facts = PlaceFacts::fromArray(['kind' => $values['kind'] ?? 'other'] + $values);
		self::assertEqualsWithDelta(51.05, $facts->toArray()['position']['lat'] ?? 0, 0.00001);
	}

	#[DataProvider('forms')]
	public function testBearsEveryDamage(PlaceFile $file, string $good): void {
		mt_srand(20261125);
		memory_reset_peak_usage();
		$cells = new Cells(new PlainNames());
		$read = 0;
		for ($number = 0; $number < self::FILES; $number++) {
			$bytes = self::damaged($good);
			try {
				foreach (self::rows($file, $bytes) as $row) {
					$read += $row->refused === null && self::isPlace($cells->values($row->cells)[0]) ? 1 : 0;
				}
			} catch (Reason) {
				// the file is refused with a reason: that is what should happen
			}
		}
		self::assertGreaterThan(0, $read, 'some damages leave something to read');
		self::assertLessThan(self::MEMORY, memory_get_peak_usage());
	}

	/**
	 * Whether the values make a place, with the kind and the municipality that an import gives to rows without.
	 *
	 * @param array<string, mixed> $values
	 */
	private static function isPlace(array $values): bool {
		try {
			PlaceFacts::fromArray($values + ['kind' => 'other', 'locationId' => 7]);
			return true;
		} catch (InvalidFacts) {
			return false;
		}
	}

	/** @return list<FileRow> under our columns */
	private static function rows(PlaceFile $file, string $bytes): array {
		$rows = [];
		foreach ($file->rows($bytes) as $row) {
			$rows[] = $file->isFree() ? $row->mapped(Columns::mapping(array_map(strval(...), array_keys($row->cells)))) : $row;
		}
		return $rows;
	}

	private static function damaged(string $bytes): string {
		$length = strlen($bytes);
		for ($cuts = mt_rand(1, 4); $cuts > 0; $cuts--) {
			$at = mt_rand(0, max(0, $length - 1));
			$bytes = match (mt_rand(0, 7)) {
				0 => substr($bytes, 0, $at),
				1 => substr_replace($bytes, chr(mt_rand(0, 255)), $at, 1),
				2 => substr_replace($bytes, '', $at, mt_rand(1, 12)),
				3 => substr_replace($bytes, substr($bytes, mt_rand(0, max(0, $length - 20)), 20), $at, 0),
				4 => substr_replace($bytes, ['"', '<', '{', '[', ']', '}', '&', ';', "\0", "\u{202E}", '=1+1', '<!DOCTYPE x>', '1e999', 'null', '[[[[[[[['][mt_rand(0, 14)], $at, 0),
				5 => str_replace(['51.05', '3.72'], ['91', (string)mt_rand(-999, 999)], $bytes),
				6 => $bytes . $bytes,
				default => mb_convert_encoding($bytes, 'UTF-16LE', 'UTF-8'),
			};
			$length = strlen($bytes);
		}
		return $bytes;
	}
}
