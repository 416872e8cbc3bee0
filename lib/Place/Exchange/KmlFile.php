<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Core\File\Xml;

/** KML (OGC 12-007): placemarks with a point and extended data. */
final class KmlFile implements PlaceFile {
	private const MAX_TAGS = 800_000;

	public function form(): string {
		return 'kml';
	}

	public function recognises(string $bytes, string $name): bool {
		return preg_match('/<(?:\w+:)?kml\b/', substr($bytes, 0, 5000)) === 1;
	}

	public function isFree(): bool {
		return true;
	}

	public function rows(string $bytes): iterable {
		$document = Xml::parse($bytes, self::MAX_BYTES, self::MAX_TAGS);
		$number = 0;
		foreach (Xml::elements($document, 'Placemark') as $placemark) {
			yield new FileRow(++$number, self::cells($placemark));
		}
		if ($number === 0) {
			throw new Reason(Reason::NO_RECORDS);
		}
	}

	/**
	 * @param iterable<array<string, string>> $places cells by column
	 * @return \Generator<int, string> pieces of the file
	 */
	public static function write(iterable $places): \Generator {
		yield '<?xml version="1.0" encoding="UTF-8"?>' . "\n" . '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>' . "\n";
		foreach ($places as $cells) {
			$cells = array_filter($cells, static fn (string $cell): bool => $cell !== '');
			$title = (new FileRow(0, $cells))->title();
			yield '<Placemark><name>' . self::text($title) . '</name>'
				. (isset($cells['lat'], $cells['lon']) ? '<Point><coordinates>' . self::text($cells['lon'] . ',' . $cells['lat']) . '</coordinates></Point>' : '')
				. '<ExtendedData>' . self::data($cells) . '</ExtendedData></Placemark>' . "\n";
		}
		yield "</Document></kml>\n";
	}

	/** @param array<string, string> $cells */
	private static function data(array $cells): string {
		$data = '';
		foreach ($cells as $column => $cell) {
			if ($column !== 'lat' && $column !== 'lon') {
				$data .= '<Data name="' . self::text($column) . '"><value xml:space="preserve">' . self::text($cell) . '</value></Data>';
			}
		}
		return $data;
	}

	/** @return array<string, string> */
	private static function cells(\DOMElement $placemark): array {
		$cells = [];
		foreach ($placemark->childNodes as $child) {
			if (!$child instanceof \DOMElement) {
				continue;
			}
			$cells += match ($child->localName) {
				'name' => ['name' => Xml::text($child)],
				'description' => ['description' => self::bare(Xml::text($child))],
				'address' => ['address' => Xml::text($child)],
				'phoneNumber' => ['phone' => Xml::text($child)],
				'Point' => self::point($child),
				'ExtendedData' => self::extended($child),
				default => [],
			};
		}
		// our own files name the place per language; the placemark's name is a copy for other programs
		if (array_intersect_key($cells, ['name_nl' => 1, 'name_fr' => 1, 'name_en' => 1]) !== []) {
			unset($cells['name']);
		}
		return array_filter($cells, static fn (string $cell): bool => $cell !== '');
	}

	/** @return array<string, string> */
	private static function extended(\DOMElement $extended): array {
		$cells = [];
		foreach (['Data', 'SimpleData'] as $tag) {
			foreach ($extended->getElementsByTagNameNS('*', $tag) as $data) {
				$name = $data->getAttribute('name');
				if ($name !== '' && count($cells) < 120) {
					$cells[$name] ??= Xml::text($data);
				}
			}
		}
		return $cells;
	}

	/** @return array<string, string> */
	private static function point(\DOMElement $point): array {
		$coordinates = explode(',', trim($point->textContent));
		$lon = trim($coordinates[0]);
		$lat = trim($coordinates[1] ?? '');
		return is_numeric($lon) && is_numeric($lat) ? ['lat' => JsonCells::number((float)$lat), 'lon' => JsonCells::number((float)$lon)] : [];
	}

	/** Other programs put HTML into descriptions. */
	private static function bare(string $text): string {
		return trim(html_entity_decode(strip_tags(preg_replace('~<br\s*/?>|</p>~i', "\n", $text) ?? $text), ENT_QUOTES | ENT_HTML5, 'UTF-8'));
	}

	private static function text(string $text): string {
		// what XML 1.0 can't hold at all
		$text = preg_replace('/[^\x{9}\x{A}\x{D}\x{20}-\x{D7FF}\x{E000}-\x{FFFD}\x{10000}-\x{10FFFF}]/u', '', mb_scrub($text, 'UTF-8')) ?? '';
		return htmlspecialchars($text, ENT_QUOTES | ENT_XML1, 'UTF-8');
	}
}
