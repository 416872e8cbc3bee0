<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Db;

use OCA\SmartCommons\Core\Db\Row;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(Row::class)]
final class RowTest extends TestCase {
	public function testReadsWhatAnyDriverHandsOver(): void {
		$stream = fopen('php://memory', 'r+');
		self::assertIsResource($stream);
		fwrite($stream, 'long text');
		rewind($stream);
		$row = new Row(['i' => '12', 'n' => 7, 'f' => '1.5', 's' => 'text', 'none' => null, 'yes' => 't', 'no' => '0', 'large' => $stream]);
		self::assertSame([12, 7, 0, null], [$row->int('i'), $row->int('n'), $row->int('none'), $row->intOrNull('none')]);
		self::assertSame([1.5, 0.0], [$row->float('f'), $row->float('absent')]);
		self::assertSame(['text', '7', '', null], [$row->string('s'), $row->string('n'), $row->string('absent'), $row->stringOrNull('none')]);
		self::assertSame([true, false, false], [$row->bool('yes'), $row->bool('no'), $row->bool('absent')]);
		self::assertSame('long text', $row->string('large'));
	}

	public function testReadsListsAndObjects(): void {
		$row = new Row(['w' => 'a,b', 'e' => '', 'j' => '{"nl":"x","fr":3}', 'l' => '[1,"2",3]', 'bad' => '{']);
		self::assertSame([['a', 'b'], []], [$row->words('w'), $row->words('e')]);
		self::assertSame(['nl' => 'x'], $row->strings('j'));
		self::assertSame([1, 3], $row->ints('l'));
		self::assertSame([[], []], [$row->json('bad'), $row->json('absent')]);
	}

	public function testReadsResults(): void {
		self::assertSame([1, 2], array_map(static fn (Row $row): int => $row->int('id'), Row::all([['id' => 1], false, ['id' => 2]])));
		self::assertNull(Row::one(false));
		self::assertSame(3, Row::one(['id' => 3])?->int('id'));
	}
}
