<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Workspace\Talk\Rules\Line;
use OCA\SmartCommons\Workspace\Talk\Rules\Message;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(Message::class)]
final class MessageTest extends TestCase {
	use TestTrait;

	/** as the server finds mentions */
	private const MENTION = "/\\B(?<![^a-z0-9_\\-@\\.\\'\\s])@(\"[a-z0-9_\\-@\\.\\' ]+\"|[a-z0-9_\\-@\\.\\']+)/i";

	public function testNothingThatMembersWroteMentionsAnybody(): void {
		$this->limitTo(500)->forAll(
			Generators::vector(30, Generators::elements('@', '"', 'all', ' ', 'bob', '*', '_', '[', ']', '(', ')', "\n", '.', '-', '`', 'é')),
			Generators::choose(1, 12),
		)->then(function (array $parts, int $count): void {
			$text = Message::of(array_fill(0, $count, new Line('{actor}: {item} in {group}', implode('', $parts), implode('', array_reverse($parts)), implode('', $parts), 'https://x.example/1')), 'many', 'more', []);
			self::assertSame(0, preg_match(self::MENTION, $text), $text);
			self::assertSame($count === 1 ? 2 : min($count, $count > 9 ? 8 : 9) + 1 + ($count > 9 ? 2 : 0), substr_count($text, "\n") + 1, $text);
		});
	}

	public function testNoLineIsLostAndAListIsNeverCutByOne(): void {
		$this->limitTo(100)->forAll(Generators::choose(2, 60))->then(function (int $count): void {
			$lines = array_map(static fn (int $at): Line => new Line('{item}', 'T' . $at, '', '', 'https://x.example/' . $at), range(1, $count));
			$text = Message::of($lines, 'many', 'more', []);
			self::assertSame($count, substr_count($text, '](https://x.example/') + Message::hidden($count));
			self::assertNotSame(1, Message::hidden($count));
			self::assertSame(Message::hidden($count) > 0, str_ends_with($text, "\n\nmore"));
		});
	}

	public function testOneIsASentenceAndItsAddress(): void {
		$line = new Line('{actor} works along on {item}', 'Lights _and_ sound 2 * 3', 'G', 'Ann', 'https://x.example/1');
		self::assertSame("Ann works along on Lights \\_and\\_ sound 2 \\* 3\nhttps://x.example/1\n\n@\"bob\" @\"c d\"", Message::of([$line], 'h', 'm', ['bob', 'all', 'x"y', 'c d', 'é']));
	}

	public function testALongTitleIsCut(): void {
		$text = Message::of([new Line('{item}', str_repeat('long ', 100), '', '', 'u')], 'h', 'm', []);
		self::assertLessThan(170, mb_strlen($text));
		self::assertStringContainsString('…', $text);
	}
}
