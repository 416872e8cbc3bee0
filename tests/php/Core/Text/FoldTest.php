<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Text;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Core\Text\Words;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(Fold::class)]
#[CoversClass(Words::class)]
final class FoldTest extends TestCase {
	use TestTrait;

	/** letters of many scripts, marks, ligatures and capitals that fold in odd ways */
	private const ODD = ['İ', 'ı', 'ß', 'ẞ', 'Œ', 'æ', 'Ǆ', 'ﬁ', 'ſ', 'K', 'Å', "e\u{301}", "\u{0345}", 'ͅ', 'Ω', 'ς', 'ё', 'ﷺ', '½', '²', 'Ａ', "\u{200D}", '한', 'が', 'ǰ', 'Ŋ', 'Þ', "\u{1E9B}\u{323}", '𝐀', 'ᾳ', '-', "'", '’', ' '];

	#[DataProvider('texts')]
	public function testFolds(string $text, string $folded): void {
		self::assertSame($folded, Fold::text($text));
	}

	/** @return iterable<array{string, string}> */
	public static function texts(): iterable {
		yield ['Été', 'ete'];
		yield ['CŒUR', 'coeur'];
		yield ['Straße', 'strasse'];
		yield ['Ægir Øre Łódź', 'aegir ore lodz'];
		yield ["cafe\u{301}", 'cafe'];
		yield ['İstanbul', 'istanbul'];
		yield ['plain ASCII 42', 'plain ascii 42'];
		yield ["caf\xE9 x", 'caf  x'];
	}

	public function testFoldingTwiceIsFoldingOnce(): void {
		$this->forAll(Generators::seq(Generators::oneOf(
			Generators::elements(self::ODD),
			Generators::map(static fn (int $code): string => (string)mb_chr($code, 'UTF-8'), Generators::choose(32, 0xD7FF)),
		)))->then(static function (array $letters): void {
			$folded = Fold::text(implode('', array_map(strval(...), $letters)));
			self::assertSame($folded, Fold::text($folded));
			self::assertTrue(mb_check_encoding($folded, 'UTF-8'));
		});
	}

	public function testAnyBytesGiveText(): void {
		$this->forAll(Generators::seq(Generators::choose(0, 255)))->then(static function (array $bytes): void {
			$text = implode('', array_map(chr(...), $bytes));
			self::assertTrue(mb_check_encoding(Fold::text($text), 'UTF-8'));
			foreach (Words::of($text) as $word) {
				self::assertMatchesRegularExpression('/^[\p{L}\p{N}]{1,64}$/u', $word);
			}
		});
	}

	/** @param list<string> $words */
	#[DataProvider('cuts')]
	public function testCutsIntoWords(string $text, array $words): void {
		self::assertSame($words, Words::of($text));
	}

	/** @return iterable<array{string, list<string>}> */
	public static function cuts(): iterable {
		yield ['L’été d\'Ann, qu’elle aime', ['ete', 'ann', 'elle', 'aime']];
		yield ['foto’s en zzp\'er', ['foto', 'en', 'zzp']];
		yield ['aujourd’hui', ['aujourd', 'hui']];
		yield ['the artist\'s work', ['the', 'artist', 'work']];
		yield ['son-et-lumière', ['son', 'et', 'lumiere']];
		yield ['CPV 92312200-9', ['cpv', '92312200', '9']];
		yield ['2024/S 123-456', ['2024', 's', '123', '456']];
		yield ['**vet** _schuin_ [link](https://a.be/x)', ['vet', 'schuin', 'link', 'https', 'a', 'be', 'x']];
		yield ["s'", ['s']];
		yield ['-- \' --', []];
		yield [str_repeat('a', 70), [str_repeat('a', 64)]];
	}

	public function testJoinsWhatAHyphenParts(): void {
		self::assertSame(['coworking'], Words::joined('een co-working'));
		self::assertSame([], Words::joined('los van elkaar'));
	}
}
