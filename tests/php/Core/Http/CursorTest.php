<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Http;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\Http\Cursor;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(Cursor::class)]
final class CursorTest extends TestCase {
	use TestTrait;

	public function testWhatGoesInComesOut(): void {
		$this->forAll(Generators::seq(Generators::oneOf(
			Generators::int(),
			Generators::constant(null),
			Generators::map(static fn (string $text): string => str_replace("\0", '', mb_scrub($text)), Generators::string()),
		)))->then(static function (array $position): void {
			/** @var list<int|string|null> $position */
			$cursor = Cursor::encode($position);
			self::assertMatchesRegularExpression('/^[A-Za-z0-9_-]*$/', $cursor);
			self::assertSame($position, Cursor::decode($cursor, count($position)));
			self::assertNull(Cursor::decode($cursor, count($position) + 1));
		});
	}

	public function testRefusesAnythingElse(): void {
		mt_srand(20_261_123);
		for ($round = 0; $round < 3000; $round++) {
			$bytes = random_bytes_of(mt_rand(0, 60));
			foreach ([$bytes, base64_encode($bytes), rtrim(strtr(base64_encode('[' . $bytes . ']'), '+/', '-_'), '=')] as $cursor) {
				foreach (Cursor::decode($cursor, 1) ?? [] as $value) {
					self::assertTrue(is_int($value) || is_string($value) || $value === null);
				}
			}
		}
		foreach (['', 'e30', base64_encode('{"0":1}'), base64_encode('[[1]]'), base64_encode('[1.5]'), base64_encode('[true]'), base64_encode('1'), base64_encode('["\u0000"]'), "\0", '%%%'] as $cursor) {
			self::assertNull(Cursor::decode($cursor, 1), $cursor);
		}
	}
}

/** The same bytes at every run. */
function random_bytes_of(int $length): string {
	$bytes = '';
	for ($at = 0; $at < $length; $at++) {
		$bytes .= chr(mt_rand(0, 255));
	}
	return $bytes;
}
