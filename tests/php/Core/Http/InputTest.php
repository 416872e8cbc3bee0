<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Http;

use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Tests\Core\Fakes;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(Input::class)]
final class InputTest extends TestCase {
	use Fakes;

	private const JSON = ['Content-Type' => 'application/json'];

	/** @param array<array-key, mixed> $values */
	private function body(array $values): Input {
		return Input::of($this->request($values, 'POST', self::JSON), $this->l10n());
	}

	/** @param array<array-key, mixed> $values */
	private function query(array $values): Input {
		return Input::of($this->request($values), $this->l10n());
	}

	public function testReadsABody(): void {
		$input = $this->body([
			'title' => "  Été\r\ntwee ", 'n' => 7, 'yes' => true, 'role' => 'editor', 'levels' => ['b', 'a', 'b'],
			'ids' => [3, 1, 3], 'words' => ['x', ' ', 'y', 'x'], 'texts' => ['nl' => 'hallo', 'fr' => ' '],
			'lots' => [['title' => 'een'], ['title' => 'twee']], 'empty' => '',
		]);
		self::assertSame("Été\ntwee", $input->string('title', 10));
		self::assertSame(7, $input->int('n'));
		self::assertTrue($input->bool('yes'));
		self::assertFalse($input->bool('absent', false));
		self::assertSame(Role::Editor, $input->enum('role', Role::class));
		self::assertSame(['b', 'a'], $input->someOf('levels', ['a', 'b']));
		self::assertSame([3, 1], $input->ids('ids'));
		self::assertSame(['x', 'y'], $input->strings('words'));
		self::assertSame(['nl' => 'hallo'], $input->texts('texts', 100));
		self::assertSame(['een', 'twee'], array_map(static fn (Input $lot): string => $lot->string('title', 10), $input->objects('lots')));
		self::assertNull($input->stringOrNull('empty', 10, 1));
		self::assertNull($input->intOrNull('absent'));
		self::assertNull($input->objectOrNull('absent'));
		self::assertSame([], $input->objects('absent'));
	}

	public function testWhatCannotBeSeenIsNotThere(): void {
		$input = $this->body([
			'empty' => "\u{200F} \u{00A0}\u{FEFF}", 'turned' => "abc\u{202E}fdp\u{2066}", 'controls' => "a\x01\x1B[2Jb\rc\td\u{85}",
			'emoji' => "\u{2003}👩‍🎤 🏴󠁧󠁢󠁥󠁮󠁧󠁿\n", 'arabic' => "\u{200F}فن\u{200F}", 'joined' => "a\u{200B}b",
		]);
		self::assertNull($input->stringOrNull('empty', 10, 1));
		self::assertSame('abcfdp', $input->string('turned', 10));
		self::assertSame("a[2Jb\nc\td", $input->string('controls', 20));
		self::assertSame('👩‍🎤 🏴󠁧󠁢󠁥󠁮󠁧󠁿', $input->string('emoji', 20));
		self::assertSame('فن', $input->string('arabic', 10));
		self::assertSame("a\u{200B}b", $input->string('joined', 10));
		self::assertSame([], $this->body(['words' => ["\u{2003}", "\u{200B}"]])->strings('words'));
	}

	public function testReadsAQuery(): void {
		$input = $this->query(['n' => '12', 'yes' => 'true', 'no' => '0', 'kinds' => 'call,group', 'ids' => '4,5', 'limit' => '100', 'empty' => '']);
		self::assertSame(12, $input->int('n'));
		self::assertTrue($input->bool('yes'));
		self::assertFalse($input->bool('no'));
		self::assertSame(['call', 'group'], $input->someOf('kinds', ['call', 'group', 'member']));
		self::assertSame([4, 5], $input->ids('ids'));
		self::assertSame(100, $input->limit());
		self::assertSame(25, $this->query([])->limit());
		self::assertNull($input->cursor(2));
		self::assertSame([1, 'x'], $this->query(['cursor' => Cursor::encode([1, 'x'])])->cursor(2));
		self::assertSame([], $input->ids('empty'));
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @param callable(Input): mixed $read
	 */
	#[DataProvider('wrong')]
	public function testSaysWhatIsWrong(string $problem, string $field, array $values, callable $read): void {
		try {
			$read($this->body($values));
			self::fail('It was accepted');
		} catch (Problem $caught) {
			self::assertSame($problem, $caught::class);
			self::assertSame([$field], array_keys($caught->fields));
		}
	}

	/** @return iterable<string, array{class-string<Problem>, string, array<array-key, mixed>, callable(Input): mixed}> */
	public static function wrong(): iterable {
		$string = static fn (Input $in): mixed => $in->string('a', 3, 2);
		$int = static fn (Input $in): mixed => $in->int('a', 1, 5);
		yield 'no text' => [Invalid::class, 'a', [], $string];
		yield 'a list for a text' => [Malformed::class, 'a', ['a' => ['x']], $string];
		yield 'a number for a text' => [Malformed::class, 'a', ['a' => 12], $string];
		yield 'broken UTF-8' => [Malformed::class, 'a', ['a' => "\xff\xfe"], $string];
		yield 'a zero byte' => [Malformed::class, 'a', ['a' => "a\0b"], $string];
		yield 'too long' => [Invalid::class, 'a', ['a' => 'éééé'], $string];
		yield 'too short' => [Invalid::class, 'a', ['a' => 'é'], $string];
		yield 'text for a number' => [Malformed::class, 'a', ['a' => '3'], $int];
		yield 'a fraction' => [Malformed::class, 'a', ['a' => 3.5], $int];
		yield 'yes for a number' => [Malformed::class, 'a', ['a' => true], $int];
		yield 'too large' => [Invalid::class, 'a', ['a' => 6], $int];
		yield 'larger than anything' => [Malformed::class, 'a', ['a' => 1e30], $int];
		yield 'text for yes' => [Malformed::class, 'a', ['a' => 'yes'], static fn (Input $in): mixed => $in->bool('a')];
		yield 'unknown word' => [Malformed::class, 'a', ['a' => 'z'], static fn (Input $in): mixed => $in->oneOf('a', ['x', 'y'])];
		yield 'a list for a word' => [Malformed::class, 'a', ['a' => ['x']], static fn (Input $in): mixed => $in->oneOf('a', ['x', 'y'])];
		yield 'unknown enum' => [Malformed::class, 'a', ['a' => 'king'], static fn (Input $in): mixed => $in->enum('a', Role::class)];
		yield 'no enum' => [Invalid::class, 'a', [], static fn (Input $in): mixed => $in->enum('a', Role::class)];
		yield 'unknown word among some' => [Malformed::class, 'a', ['a' => ['x', 'q']], static fn (Input $in): mixed => $in->someOf('a', ['x', 'y'])];
		yield 'an object for a list' => [Malformed::class, 'a', ['a' => ['k' => 'v']], static fn (Input $in): mixed => $in->strings('a')];
		yield 'too many' => [Invalid::class, 'a', ['a' => [1, 2, 3]], static fn (Input $in): mixed => $in->ids('a', 2)];
		yield 'a wrong entry' => [Malformed::class, 'a.1', ['a' => [1, 'x']], static fn (Input $in): mixed => $in->ids('a')];
		yield 'id 0' => [Invalid::class, 'a.0', ['a' => [0]], static fn (Input $in): mixed => $in->ids('a')];
		yield 'a nested list' => [Malformed::class, 'a.0', ['a' => [['x']]], static fn (Input $in): mixed => $in->strings('a')];
		yield 'unknown language' => [Malformed::class, 'a.de', ['a' => ['de' => 'x']], static fn (Input $in): mixed => $in->texts('a', 10)];
		yield 'a text that is too long' => [Invalid::class, 'a.nl', ['a' => ['nl' => 'xxx']], static fn (Input $in): mixed => $in->texts('a', 2)];
		yield 'a list for texts' => [Malformed::class, 'a', ['a' => ['x']], static fn (Input $in): mixed => $in->texts('a', 2)];
		yield 'a list for an object' => [Malformed::class, 'a', ['a' => [1]], static fn (Input $in): mixed => $in->object('a')];
		yield 'a text in a list of objects' => [Malformed::class, 'a.1', ['a' => [['x' => 1], 'y']], static fn (Input $in): mixed => $in->objects('a')];
		yield 'inside an object' => [Invalid::class, 'a.0.b', ['a' => [['x' => 1]]], static fn (Input $in): mixed => $in->objects('a')[0]->string('b', 5)];
		yield 'a broken cursor' => [Malformed::class, 'cursor', ['cursor' => 'zzz'], static fn (Input $in): mixed => $in->cursor(1)];
	}

	public function testInAnAddressEverythingWrongIsMalformed(): void {
		$this->expectException(Malformed::class);
		$this->query(['limit' => '101'])->limit();
	}

	public function testCollectsAllErrorsOfAForm(): void {
		try {
			$this->body(['b' => 'way too long', 'c' => ['d' => 1]])->collect(static function (Input $in): array {
				$in->refuse('e', 'because');
				return [$in->string('a', 5), $in->string('b', 5), $in->object('c')->int('missing'), $in->oneOf('w', ['x'])];
			});
			self::fail('It was accepted');
		} catch (Invalid $caught) {
			self::assertSame(['e', 'a', 'b', 'c.missing', 'w'], array_keys($caught->fields));
		}
		self::assertSame('ok', $this->body(['a' => 'ok'])->collect(static fn (Input $in): string => $in->string('a', 5)));
	}

	public function testOneMalformedValueMakesTheFormMalformed(): void {
		$this->expectException(Malformed::class);
		$this->body(['b' => []])->collect(static fn (Input $in): array => [$in->string('a', 5), $in->string('b', 5)]);
	}

	public function testNothingThatComesInIsMoreThanAProblem(): void {
		mt_srand(20_261_123);
		$values = [null, '', '0', '-1', 'nl', 'call,group', "\xff", "a\0", 0, -1, 7, 1e300, 2.5, true, false, [], [[]], ['nl' => 'x'], ['nl' => ['x']], [1, '2', null], ['a' => ['b' => ['c' => []]]], str_repeat('é', 500), PHP_INT_MAX, PHP_INT_MIN, NAN];
		for ($round = 0; $round < 4000; $round++) {
			$value = $values[mt_rand(0, count($values) - 1)];
			$nested = mt_rand(0, 3) === 0 ? [mt_rand(0, 1) === 1 ? 'nl' : 0 => $value] : $value;
			$input = mt_rand(0, 1) === 1 ? $this->body(['a' => $nested, 'cursor' => $nested, 'limit' => $nested]) : $this->query(['a' => $nested, 'cursor' => $nested, 'limit' => $nested]);
			$readers = [
				static fn () => $input->string('a', 10, mt_rand(0, 3)), static fn () => $input->int('a'), static fn () => $input->bool('a'),
				static fn () => $input->enum('a', Role::class), static fn () => $input->someOf('a', ['nl', 'fr']), static fn () => $input->strings('a'),
				static fn () => $input->ids('a'), static fn () => $input->texts('a', 5), static fn () => $input->object('a')->string('nl', 3),
				static fn () => $input->objects('a'), static fn () => $input->limit(), static fn () => $input->cursor(2), static fn () => $input->names(),
			];
			try {
				$readers[mt_rand(0, count($readers) - 1)]();
			} catch (Problem $problem) {
				self::assertContains($problem->status(), [400, 422]);
			}
		}
		$this->addToAssertionCount(1);
	}
}
