<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Community\Rules\Point;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

final class PointTest extends TestCase {
	use TestTrait;

	public function testDistanceIsTheSameBothWaysAndNeverNegative(): void {
		$this->forAll(Generators::choose(-9_000_000, 9_000_000), Generators::choose(-18_000_000, 18_000_000), Generators::choose(-9_000_000, 9_000_000), Generators::choose(-18_000_000, 18_000_000))
			->then(function (int $lat, int $lon, int $lat2, int $lon2): void {
				$a = new Point($lat, $lon);
				$b = new Point($lat2, $lon2);
				self::assertSame($a->km($b), $b->km($a));
				self::assertSame(0, $a->km($a));
				self::assertGreaterThanOrEqual(0, $a->km($b));
				self::assertLessThanOrEqual(20016, $a->km($b));
			});
	}

	public function testTheBoxHoldsAllThatIsNearEnough(): void {
		$this->forAll(Generators::choose(4_950_000, 5_150_000), Generators::choose(250_000, 640_000), Generators::choose(-300_000, 300_000), Generators::choose(-300_000, 300_000), Generators::choose(0, 400))
			->then(function (int $lat, int $lon, int $dLat, int $dLon, int $km): void {
				$from = new Point($lat, $lon);
				$to = new Point($lat + $dLat, $lon + $dLon);
				$box = $from->box($km);
				$inside = $to->lat >= $box['south'] && $to->lat <= $box['north'] && $to->lon >= $box['west'] && $to->lon <= $box['east'];
				self::assertTrue($inside || $from->km($to) > $km);
			});
	}

	public function testGhentLiesFiftyOneKilometresFromAntwerp(): void {
		self::assertSame(51, Point::ofDegrees(51.0543, 3.7174)->km(Point::ofDegrees(51.2194, 4.4025)));
	}

	#[TestWith([91.0, 0.0])]
	#[TestWith([0.0, 180.5])]
	#[TestWith([NAN, 0.0])]
	public function testAPlaceThatCannotBeIsRefused(float $lat, float $lon): void {
		$this->expectException(\InvalidArgumentException::class);
		Point::ofDegrees($lat, $lon);
	}
}
