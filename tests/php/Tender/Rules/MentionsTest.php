<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Tender\Rules\Mentions;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class MentionsTest extends TestCase {
	use TestTrait;

	private const GROUP = ['ann', 'ann.b', 'ben', 'ann smith', 'Zoë', "o'neil", '42', 'cleo@example.org'];

	/** @param list<string> $named */
	#[DataProvider('texts')]
	public function testWhoIsNamed(string $text, array $named): void {
		self::assertSame($named, Mentions::of($text, self::GROUP));
	}

	/** @return iterable<array{string, list<string>}> */
	public static function texts(): iterable {
		yield ['Ask @ann or @ben', ['ann', 'ben']];
		yield ['@ben, @ann; @ben!', ['ben', 'ann']];
		yield ['(@ann)', ['ann']];
		yield ['Ask @ann.', ['ann']];
		yield ['Ask @ann.b.', ['ann.b']];
		yield ["@ann's idea", ['ann']];
		yield ["@o'neil knows", ["o'neil"]];
		yield ['@"ann smith" and @ann smith', ['ann smith', 'ann']];
		yield ['@ANN @zoë', ['ann', 'Zoë']];
		yield ['@42', ['42']];
		yield ['@cleo@example.org', ['cleo@example.org']];
		yield ['Write to me@ann or to mail@ben.be', []];
		yield ['@anna @annb @ann_b @bendy', []];
		yield ['@dirk is not in the group', []];
		yield ['@', []];
		yield ['@"" @" @@ann', []];
		yield ["\xff@ann", []];
		yield ['@' . str_repeat('a', 70), []];
	}

	public function testAnybodyInTheGroupCanBeNamedAndNobodyElseIs(): void {
		$this->forAll(Generators::subset(self::GROUP), Generators::subset(self::GROUP), Generators::elements(' ', ', ', "\n", ' (', '! '))
			->then(static function (array $group, array $named, string $between): void {
				$text = 'See' . $between . implode($between, array_map(static fn (string $uid): string => '@"' . $uid . '"', $named));
				$expected = array_values(array_intersect($named, $group));
				self::assertEqualsCanonicalizing($expected, Mentions::of($text, array_values($group)));
			});
	}
}
