<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\File\Json;
use OCA\SmartCommons\Core\File\Reason;

/** GeoJSON (RFC 7946): points with properties. */
final class GeoJsonFile implements PlaceFile {
	public function form(): string {
		return 'geojson';
	}

	public function recognises(string $bytes, string $name): bool {
		return preg_match('/"type"\s*:\s*"Feature(Collection)?"/', substr($bytes, 0, 100_000)) === 1;
	}

	public function isFree(): bool {
		return true;
	}

	public function rows(string $bytes): iterable {
		$document = Json::decode($bytes, self::MAX_BYTES);
		$features = Json::text($document, 'type') === 'Feature' ? [$document] : Json::objects($document, 'features');
		if ($features === []) {
			throw new Reason(Reason::NO_RECORDS);
		}
		$number = 0;
		foreach ($features as $feature) {
			$number++;
			$cells = JsonCells::of(Json::at($feature, 'properties'));
			$id = Json::text($feature, 'id');
			if ($id !== '') {
				$cells['id'] ??= $id;
			}
			yield new FileRow($number, JsonCells::point(Json::at($feature, 'geometry')) + $cells);
		}
	}

	/**
	 * @param iterable<array<string, string>> $places cells by column
	 * @return \Generator<int, string> pieces of the file
	 */
	public static function write(iterable $places): \Generator {
		yield '{"type":"FeatureCollection","features":[';
		$between = "\n";
		foreach ($places as $cells) {
			$cells = array_filter($cells, static fn (string $cell): bool => $cell !== '');
			$lat = $cells['lat'] ?? null;
			$lon = $cells['lon'] ?? null;
			unset($cells['lat'], $cells['lon']);
			yield $between . json_encode([
				'type' => 'Feature',
				'id' => $cells['id'] ?? null,
				'geometry' => $lat === null || $lon === null ? null : ['type' => 'Point', 'coordinates' => [(float)$lon, (float)$lat]],
				'properties' => (object)$cells,
			], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_HEX_TAG | JSON_HEX_AMP);
			$between = ",\n";
		}
		yield "\n]}\n";
	}
}
