<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Text;

use OCA\SmartCommons\Core\Text\Plain;
use OCA\SmartCommons\Core\Text\Texts;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(Plain::class)]
#[CoversClass(Texts::class)]
final class PlainTest extends TestCase {
	public function testTakesMarkdownAway(): void {
		self::assertSame(
			"Titel\neen lijst\nmet een link en vet en schuin",
			Plain::text("# Titel\n\n- een lijst\n> met een [link](https://x.be) en **vet** en _schuin_\n\n---\n"),
		);
		self::assertSame('snake_case_stays 3 * 4 * 5', Plain::text('snake_case_stays 3 * 4 * 5'));
	}

	public function testShortensAtAWord(): void {
		self::assertSame('een twee…', Plain::text('een twee drie vier', 12));
		self::assertSame('ééééé…', Plain::text('éééééééééééé', 6));
	}

	public function testAnExcerptShowsTheWordThatWasFound(): void {
		$text = str_repeat('vooraf gaat veel tekst ', 30) . 'en dan komt de Éclairage en nog wat ' . str_repeat('na ', 100);
		$excerpt = Plain::excerpt($text, 'eclair');
		self::assertStringContainsString('Éclairage', $excerpt);
		self::assertStringStartsWith('…', $excerpt);
		self::assertLessThanOrEqual(182, mb_strlen($excerpt));
		self::assertStringStartsWith('vooraf', Plain::excerpt($text, 'onvindbaar'));
		self::assertSame('kort', Plain::excerpt('kort', 'x'));
	}

	public function testChoosesTheBestLanguageForAReader(): void {
		$texts = ['fr' => 'bonjour', 'nl' => 'hallo', 'und' => 'salut', 'en' => ''];
		self::assertSame(['text' => 'hallo', 'language' => 'nl'], Texts::best($texts, ['en', 'nl', 'fr']));
		self::assertSame(['text' => 'bonjour', 'language' => 'fr'], Texts::best($texts, ['en'], 'fr'));
		self::assertSame(['text' => 'salut', 'language' => 'und'], Texts::best($texts, ['en']));
		self::assertSame(['text' => 'bonjour', 'language' => 'fr'], Texts::best(['fr' => 'bonjour'], ['en']));
		self::assertSame(['text' => '', 'language' => 'und'], Texts::best(['nl' => ''], ['nl']));
	}
}
