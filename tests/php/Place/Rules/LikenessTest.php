<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Place\Rules\Likeness;
use OCA\SmartCommons\Place\Rules\WebsiteKey;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(Likeness::class)]
#[CoversClass(WebsiteKey::class)]
final class LikenessTest extends TestCase {
	use TestTrait;

	public function testIsTheSameFromBothSidesAndWholeForTheSame(): void {
		$this->forAll(Generators::string(), Generators::string())->then(static function (string $a, string $b): void {
			$like = Likeness::of($a, $b);
			self::assertSame($like, Likeness::of($b, $a));
			self::assertTrue($like >= 0 && $like <= 100);
			self::assertContains(Likeness::of($a, $a), [0, 100]);
		});
	}

	public function testFindsTheSameNameWrittenOtherwise(): void {
		foreach ([['De Gereedschapskist vzw', 'Gereedschapskist'], ['L’Objethèque', 'objetheque'], ['Café Réparation Liège', 'Repair Café Liège'], ['Fablab Gent', 'FabLab Ghent']] as [$a, $b]) {
			self::assertGreaterThanOrEqual(50, Likeness::of($a, $b), "$a, $b");
		}
		self::assertLessThan(30, Likeness::of('Naaiatelier Zuid', 'Fietskeuken Noord'));
		self::assertSame(100, Likeness::best(['nl' => 'x', 'fr' => 'Outilthèque'], ['en' => 'outiltheque']));
	}

	public function testAWebsiteIsTheSameHoweverItIsWritten(): void {
		foreach (['https://www.Example.org/', 'http://example.org', 'https://example.org/?utm=1', 'https://example.org/#top'] as $website) {
			self::assertSame('example.org', WebsiteKey::of($website));
		}
		self::assertSame('example.org/plek', WebsiteKey::of('https://example.org/plek/'));
		self::assertNull(WebsiteKey::of(''));
	}
}
