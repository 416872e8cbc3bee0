<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\News;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsFanout;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;

final class NewsFanoutTest extends CommunityTestCase {
	/** @var array<string, int> how often each account was given it, as far as that was committed */
	private array $given = [];

	public function testAWorkerThatDiesInTheMiddleSendsNothingTwiceAndSkipsNobody(): void {
		$news = $this->newsFor(NewsFanout::STEP * 2 + 50);
		$fanout = $this->get(NewsFanout::class);
		self::assertTrue($fanout->step($news, 'test', $this->give(...)));
		self::assertCount(NewsFanout::STEP, $this->given);
		$before = $this->given;
		try {
			$fanout->step($news, 'test', function (array $readers): void {
				$this->give($readers);
				throw new \RuntimeException('killed');
			});
			self::fail('It goes on');
		} catch (\RuntimeException) {
			// what was sent in the transaction went with it
			$this->given = $before;
		}
		while ($fanout->step($news, 'test', $this->give(...))) {
			self::assertLessThan(1000, count($this->given));
		}
		self::assertCount(NewsFanout::STEP * 2 + 50, $this->given);
		self::assertSame([1], array_values(array_unique($this->given)));
		$fanout->step($news, 'test', $this->give(...));
		self::assertSame([1], array_values(array_unique($this->given)), 'delivered again it tells nobody');
	}

	public function testOfTwoWorkersOneSends(): void {
		$news = $this->newsFor(2);
		$fanout = $this->get(NewsFanout::class);
		$store = $this->get(NewsStore::class);
		self::assertTrue($store->send($news->id, 'test', null, 'a'));
		self::assertFalse($store->send($news->id, 'test', null, 'a'));
		self::assertFalse($store->send($news->id, 'test', '9', 'b'));
		self::assertTrue($store->send($news->id, 'test', 'a', 'g'));
		$fanout->step($news, 'test', $this->give(...));
		self::assertSame([], $this->given, 'the other one had come further');
	}

	public function testWhoIsSuspendedGetsNothing(): void {
		$news = $this->newsFor(3);
		$this->suspend('m1');
		$this->get(NewsFanout::class)->step($news, 'test', $this->give(...));
		self::assertEqualsCanonicalizing(['m0', 'm2'], array_keys($this->given));
	}

	private function newsFor(int $members): NewsEntry {
		$uids = array_map(static fn (int $nth): string => 'm' . $nth, range(0, $members - 1));
		foreach (['ann', ...$uids] as $uid) {
			$this->account($uid);
		}
		$group = $this->group('ann');
		$this->get(NewsDesk::class)->tell(new News('group.accepted', 'test', new ItemRef('group', $group), $group, $uids, 'ann'));
		return array_values($this->get(NewsStore::class)->byIds([1]))[0];
	}

	/** @param array<string, mixed> $readers */
	private function give(array $readers): void {
		foreach (array_keys($readers) as $uid) {
			$this->given[$uid] = ($this->given[$uid] ?? 0) + 1;
		}
	}
}
