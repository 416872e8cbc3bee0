<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Notification;

use OCA\SmartCommons\Community\News\GroupNews;
use OCA\SmartCommons\Community\News\GroupTelling;
use OCA\SmartCommons\Community\Rules\MembershipAction;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsAudience;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Core\News\NewsFanout;
use OCA\SmartCommons\Core\News\NewsKinds;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Core\News\Rhythms;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;
use OCA\SmartCommons\Workspace\Notification\NewsNotices;
use OCA\SmartCommons\Workspace\Notification\Notices;
use OCA\SmartCommons\Workspace\Notification\SettledNotices;
use OCP\IL10N;
use OCP\Notification\IManager;
use OCP\Notification\INotification;
use PHPUnit\Framework\Attributes\CoversClass;
use SmartCommons\DevHost\Services\Notification\Notification;
use SmartCommons\DevHost\Services\Notification\RichText;

#[CoversClass(NewsNotices::class)]
#[CoversClass(SettledNotices::class)]
#[CoversClass(Notices::class)]
final class NoticesTest extends CommunityTestCase {
	/** @var list<string> who was notified of which news, and what was taken away */
	private array $log = [];
	private int $failAfter = PHP_INT_MAX;

	public function testOnlyWhoWantsItAtOnceIsNotifiedAndOnlyOnce(): void {
		[$group, $id] = $this->told(['ben', 'cleo', 'dirk']);
		$rhythms = $this->get(Rhythms::class);
		$rhythms->set('ben', Rhythms::ALL, 0, Rhythm::Daily);
		$rhythms->set('cleo', Rhythms::ALL, 0, Rhythm::Never);
		$rhythms->set('cleo', GroupNews::ACCEPTED, $group, Rhythm::Now);
		$this->deliverNews($id);
		$this->deliverNews($id);
		self::assertEqualsCanonicalizing(["notify cleo $id group:$group", "notify dirk $id group:$group"], $this->log);
	}

	public function testKilledHalfWayNobodyIsToldTwiceOrMissed(): void {
		[$group, $id] = $this->told(['ben', 'cleo', 'dirk']);
		$this->failAfter = 2;
		try {
			$this->deliverNews($id);
			self::fail('It goes on');
		} catch (\RuntimeException) {
			// the two notifications before were in the transaction that is gone
			$this->log = [];
		}
		$this->failAfter = PHP_INT_MAX;
		$this->deliverNews($id);
		self::assertEqualsCanonicalizing(["notify ben $id group:$group", "notify cleo $id group:$group", "notify dirk $id group:$group"], $this->log);
	}

	public function testNewsThatIsGoneNotifiesNobody(): void {
		[, $id] = $this->told(['ben']);
		$this->get(NewsDesk::class)->takeBack(['test']);
		$this->deliverNews($id);
		self::assertSame([], $this->log);
	}

	public function testOfManyThatCameTogetherOneIsNotified(): void {
		$this->people(['ben']);
		$group = $this->group('ann', 'request');
		foreach (range(0, 4) as $nth) {
			$this->get(NewsDesk::class)->tell(new News(GroupNews::ACCEPTED, 'burst:' . $nth, new ItemRef('group', $group), $group, ['ben'], args: ['burst' => 5, 'nth' => $nth]));
			$this->deliverNews($nth + 1);
		}
		self::assertSame(["notify ben 1 group:$group"], $this->log);
	}

	public function testWhatIsDealtWithIsTakenAway(): void {
		$this->settled()->deliver(new OutboxEvent(NewsDesk::TAKEN_BACK, 'k', ['news' => [4, 7]]));
		$this->settled()->deliver(new OutboxEvent(GroupTelling::LEFT, 'k', ['group' => 5, 'uid' => 'ben']));
		self::assertSame(['forget  4 ', 'forget  7 ', 'forget ben  group:5'], $this->log);
	}

	public function testWhoNoLongerMaySeeItLosesIt(): void {
		[$group] = $this->told([]);
		foreach (['ben', 'cleo'] as $uid) {
			$this->bringIn($group, $uid, 'ann');
			$this->memberships()->put($group, $uid, $this->reader('ann'), [MembershipAction::Promote]);
		}
		$this->memberships()->join($group, $this->reader('dirk'), '');
		$request = array_key_last($this->get(NewsStore::class)->byIds(range(1, 99)));
		$this->memberships()->put($group, 'ben', $this->reader('ann'), [MembershipAction::Demote]);
		$this->settled()->deliver(new OutboxEvent(OutboxEvent::TEAM_CHANGED, 'k', ['kind' => 'group', 'ids' => [$group]]));
		self::assertContains("forget ben $request ", $this->log);
		self::assertNotContains("forget cleo $request ", $this->log);
		self::assertNotContains("forget  $request ", $this->log);
	}

	public function testItCostsTheSameNumberOfQueriesForManyNews(): void {
		[$group] = $this->told([]);
		$count = fn (): int => $this->db->queryLog()->countDuring(function () use ($group): void {
			$this->get(NewsAudience::class)->lost($this->get(NewsStore::class)->about('group', [$group], 200));
		});
		$this->get(NewsDesk::class)->tell(new News(GroupNews::ACCEPTED, 'one', new ItemRef('group', $group), $group, ['ben', 'cleo'], 'ann'));
		$few = $count();
		foreach (range(1, 60) as $nth) {
			$this->get(NewsDesk::class)->tell(new News(GroupNews::ACCEPTED, 'more:' . $nth, new ItemRef('group', $group), $group, ['ben', 'cleo'], 'ann'));
		}
		self::assertSame($few, $count());
		self::assertGreaterThan(2, $few);
	}

	/**
	 * @param list<string> $uids whom it concerns
	 * @return array{int, int} group and news
	 */
	private function told(array $uids): array {
		$this->people(['ben', 'cleo', 'dirk']);
		$group = $this->group('ann', 'request');
		$this->get(NewsDesk::class)->tellThem(new News(GroupNews::ACCEPTED, 'test', new ItemRef('group', $group), $group, $uids, 'ann'));
		return [$group, $this->get(NewsStore::class)->last()];
	}

	/** @param list<string> $uids */
	private function people(array $uids): void {
		foreach (['ann', ...$uids] as $uid) {
			$this->account($uid);
		}
	}

	private function deliverNews(int $id): void {
		$handler = new NewsNotices(
			$this->get(NewsStore::class), $this->get(NewsKinds::class), $this->get(NewsFanout::class), $this->get(Rhythms::class),
			new Notices($this->manager()), $this->get(Outbox::class), $this->get(IL10N::class),
		);
		$handler->deliver(new OutboxEvent(OutboxEvent::NEWS, 'news:' . $id, ['news' => $id]));
	}

	private function settled(): SettledNotices {
		return new SettledNotices($this->get(NewsStore::class), $this->get(NewsAudience::class), new Notices($this->manager()));
	}

	private function manager(): IManager {
		$manager = $this->createStub(IManager::class);
		$manager->method('createNotification')->willReturnCallback(static fn (): INotification => new Notification(new RichText()));
		$manager->method('notify')->willReturnCallback(function (INotification $one): void {
			if (count($this->log) >= $this->failAfter) {
				throw new \RuntimeException('killed');
			}
			self::assertTrue($one->isValid());
			$this->log('notify', $one);
		});
		$manager->method('markProcessed')->willReturnCallback(fn (INotification $one) => $this->log('forget', $one));
		return $manager;
	}

	private function log(string $what, INotification $one): void {
		$this->log[] = $what . ' ' . $one->getUser() . ' ' . $one->getObjectId() . ' ' . $one->getSubject();
	}
}
