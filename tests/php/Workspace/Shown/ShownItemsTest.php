<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Shown;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Workspace\Shown\ShownItem;
use OCA\SmartCommons\Workspace\Shown\ShownItems;
use PHPUnit\Framework\Attributes\CoversClass;

#[CoversClass(ShownItems::class)]
#[CoversClass(ShownItem::class)]
final class ShownItemsTest extends ShownTestCase {
	public function testSaysWhatDecides(): void {
		$shown = $this->shown()->of([$this->call(1, [$this->deadline('2026-11-01 12:00'), $this->deadline()])], $this->reader)[0];
		self::assertSame('Call · Deadline: vrijdag 4 december, 12:00 · Film Gent', $shown->subline());
		self::assertSame('https://cloud.example/nc/index.php/apps/smartcommons/calls/1', $shown->url);
		self::assertSame('Een concert voor iedereen.', $shown->excerpt);
		self::assertSame(['Deadline', $this->deadline()->startsAt], [$shown->dueLabel, $shown->dueAt]);
	}

	public function testWhatIsOverIsClosedAndWhatHasNoDateTellsItsText(): void {
		$reader = $this->reader;
		self::assertSame('Call · closed · Film Gent', $this->shown()->of([$this->call(1, [$this->deadline('2026-11-01 12:00')])], $reader)[0]->subline());
		self::assertSame('Call · Een concert voor iedereen. · Film Gent', $this->shown()->of([$this->call(1, [])], $reader)[0]->subline());
		self::assertSame('Group · Wij filmen.', $this->shown()->of([$this->groups->made[7]], $reader)[0]->subline());
	}

	public function testAGroupThatTheReaderMayNotSeeIsNotNamed(): void {
		$shown = $this->shown()->of([$this->call(1, [$this->deadline(wholeDay: true)])], new Reader('eve', languages: ['fr']))[0];
		self::assertSame("Call · Deadline\u{A0}: vendredi 4 décembre", $shown->subline());
		self::assertSame('', $shown->group);
	}
}
