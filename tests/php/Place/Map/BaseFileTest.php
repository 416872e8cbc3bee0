<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Map;

use OCA\SmartCommons\Place\Map\BaseFile;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class BaseFileTest extends TestCase {
	private const AREA = ['type' => 'Polygon', 'coordinates' => [[[3.7123456, 51.05], [3.8, 51.05, 12], [3.8, 51.1], [3.7123456, 51.05]]]];
	private const TOPOLOGY = [
		'type' => 'Topology',
		'transform' => ['scale' => [0.001, 0.001], 'translate' => [3.5, 51]],
		'objects' => ['towns' => ['type' => 'GeometryCollection', 'geometries' => [
			['type' => 'Polygon', 'arcs' => [[0, -2]], 'properties' => ['name' => '<script>']],
			['type' => 'Point', 'coordinates' => [1, 2]],
		]]],
		'arcs' => [[[0, 0], [10, 5]], [[0, 0], [10, 5]]],
	];

	public function testKeepsAreasRoundedAndNothingElseOfAFeature(): void {
		$base = BaseFile::read(self::json(['type' => 'FeatureCollection', 'features' => [
			['type' => 'Feature', 'properties' => ['name' => 'Gent', 'secret' => 1], 'geometry' => self::AREA],
			['type' => 'Feature', 'properties' => [], 'geometry' => ['type' => 'Point', 'coordinates' => [3.7, 51]]],
			['type' => 'Feature', 'properties' => [], 'geometry' => null],
		]]));
		self::assertSame(1, $base->shapes);
		self::assertStringNotContainsString('secret', $base->json);
		self::assertSame(
			[[[3.71235, 51.05], [3.8, 51.05], [3.8, 51.1], [3.71235, 51.05]]],
			json_decode($base->json, true, 20, JSON_THROW_ON_ERROR)['features'][0]['geometry']['coordinates'],
		);
	}

	public function testKeepsAreasOfATopology(): void {
		$base = BaseFile::read(self::json(self::TOPOLOGY));
		self::assertSame(1, $base->shapes);
		self::assertStringNotContainsString('script', $base->json);
		$kept = json_decode($base->json, true, 20, JSON_THROW_ON_ERROR);
		self::assertSame([['type' => 'Polygon', 'arcs' => [[0, -2]]]], $kept['objects']['base']['geometries']);
		self::assertSame(self::TOPOLOGY['arcs'], $kept['arcs']);
	}

	/** @return iterable<string, array{string, string}> */
	public static function refused(): iterable {
		yield 'no JSON' => ['<kml/>', 'not a JSON file'];
		yield 'cut off' => ['{"type": "Topology"', 'stops in the middle'];
		yield 'a number' => ['4', 'neither'];
		yield 'another type' => ['{"type": "Point"}', 'neither'];
		yield 'nothing in it' => ['{"type": "FeatureCollection", "features": []}', 'no line and no area'];
		yield 'too large' => ['[' . str_repeat(' ', BaseFile::MOST_BYTES), 'larger than 4 MB'];
		yield 'too deep' => [str_repeat('[', 5000), 'not a JSON file'];
		$feature = static fn (array $geometry): string => self::json(['type' => 'FeatureCollection', 'features' => [['geometry' => $geometry]]]);
		yield 'metres' => [$feature(['type' => 'LineString', 'coordinates' => [[150000, 170000], [150001, 170000]]]), 'no degrees'];
		yield 'text' => [$feature(['type' => 'LineString', 'coordinates' => [['3.7', '51'], ['3.8', '51']]]), 'no degrees'];
		yield 'no coordinates' => [$feature(['type' => 'Polygon']), 'no coordinates'];
		yield 'nested too deep' => [$feature(['type' => 'Polygon', 'coordinates' => [[[[[[3.7, 51]]]]]]]), 'no coordinates'];
		yield 'an arc that is not there' => [self::json(['arcs' => [[[0, 0], [1, 1]]]] + self::TOPOLOGY), 'not in the file'];
		yield 'arcs of text' => [self::json(['arcs' => [[['a', 'b']], []]] + self::TOPOLOGY), 'coordinates that can be read'];
		yield 'a topology in metres' => [self::json(['transform' => null, 'arcs' => [[[150000, 170000]], [[1, 1]]]] + self::TOPOLOGY), 'no degrees'];
		yield 'a transform of nothing' => [self::json(['transform' => []] + self::TOPOLOGY), 'transform'];
	}

	#[DataProvider('refused')]
	public function testRefusesWithASentence(string $bytes, string $says): void {
		$this->expectException(\InvalidArgumentException::class);
		$this->expectExceptionMessage($says);
		BaseFile::read($bytes);
	}

	public function testNoMutatedFileDoesMoreThanBeRefused(): void {
		mt_srand(20261125);
		$seeds = [self::json(self::TOPOLOGY), self::json(['type' => 'FeatureCollection', 'features' => [['geometry' => self::AREA]]])];
		$taken = 0;
		for ($round = 0; $round < 2000; $round++) {
			$bytes = $seeds[$round % 2];
			for ($change = mt_rand(1, 4); $change > 0; $change--) {
				$bytes[mt_rand(0, strlen($bytes) - 1)] = '0123456789[]{},:"-.e'[mt_rand(0, 19)];
			}
			try {
				$taken += BaseFile::read($bytes)->shapes > 0 ? 1 : 0;
			} catch (\InvalidArgumentException $problem) {
				self::assertStringEndsWith('.', $problem->getMessage());
			}
		}
		self::assertGreaterThan(50, $taken);
	}

	/** @param array<array-key, mixed> $data */
	private static function json(array $data): string {
		return json_encode($data, JSON_THROW_ON_ERROR);
	}
}
