<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\UnifiedSearch;

use OCA\SmartCommons\Tests\Workspace\Shown\ShownTestCase;
use OCA\SmartCommons\Workspace\UnifiedSearch\ItemFilter;
use PHPUnit\Framework\Attributes\CoversClass;

#[CoversClass(ItemFilter::class)]
final class ItemFilterTest extends ShownTestCase {
	public function testNarrowsByTimePersonAndTitle(): void {
		$item = $this->call(1, [$this->deadline()], title: 'Été: Müziek in het park');
		$due = $this->deadline()->startsAt;
		self::assertTrue((new ItemFilter())->admits($item));
		self::assertTrue((new ItemFilter())->isOpen());
		self::assertTrue((new ItemFilter($due, $due))->admits($item), 'its date');
		self::assertTrue((new ItemFilter(until: $this->now))->admits($item), 'its change');
		self::assertFalse((new ItemFilter($due + 1))->admits($item));
		self::assertFalse((new ItemFilter($this->now, $due - 1))->admits($item), 'neither lies in between');
		self::assertTrue((new ItemFilter(person: 'ann'))->admits($item));
		self::assertFalse((new ItemFilter(person: 'bob'))->admits($item));
		self::assertTrue((new ItemFilter(inTitle: ItemFilter::words('muziek ete')))->admits($item));
		self::assertFalse((new ItemFilter(inTitle: ItemFilter::words('muziek concert')))->admits($item), 'only in its text');
	}
}
