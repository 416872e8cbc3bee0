<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Live;

use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\Item\TeamSource;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Search\SearchDocument;
use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCA\SmartCommons\Workspace\BridgeState;
use OCA\SmartCommons\Workspace\Live\ChangePush;
use OCA\SmartCommons\Workspace\Live\Concerned;
use OCA\SmartCommons\Workspace\Live\LiveBridge;
use OCA\SmartCommons\Workspace\Live\PushGateway;
use OCP\App\IAppManager;
use OCP\AppFramework\Services\IAppConfig;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use Psr\Container\NotFoundExceptionInterface;
use SmartCommons\DevHost\Db\TestDatabase;

/** A call of group 1, one of group 2, and one for all members that belongs to group 2; An and Bo are in 1, Bo and Cem in 2. */
#[CoversClass(ChangePush::class)]
#[CoversClass(Concerned::class)]
#[CoversClass(PushGateway::class)]
#[CoversClass(LiveBridge::class)]
final class ChangePushTest extends TestCase {
	use Fakes;

	private const MEMBERS = [1 => ['an', 'bo'], 2 => ['bo', 'cem']];

	private FakeQueue $queue;
	private NewsStore $news;
	private int $now = 1_800_000_000;
	private bool $enabled = true;
	private bool $built = true;

	protected function setUp(): void {
		$this->queue = new FakeQueue();
		$db = TestDatabase::create();
		$this->news = new NewsStore($db, new Batch($db));
	}

	public function testTellsEachMemberOfTheGroupsConcernedWhatThatMemberMaySee(): void {
		$this->push()->deliver(new OutboxEvent(OutboxEvent::ITEM_CHANGED, 'k', ['kind' => 'call', 'ids' => [11, 12, 13]]));
		self::assertSame(['an' => [11, 13], 'bo' => [11, 12, 13], 'cem' => [12, 13]], $this->told('call'));
	}

	public function testNothingButKindAndIdsLeavesTheServer(): void {
		$this->push()->deliver(new OutboxEvent(OutboxEvent::ITEM_CHANGED, 'k', ['kind' => 'call', 'ids' => [11]]));
		self::assertSame([
			['notify_custom', ['user' => 'an', 'message' => 'smc_changed', 'body' => ['kind' => 'call', 'ids' => [11]]]],
			['notify_custom', ['user' => 'bo', 'message' => 'smc_changed', 'body' => ['kind' => 'call', 'ids' => [11]]]],
		], $this->queue->pushed);
	}

	public function testAGroupThatChangesConcernsItsMembers(): void {
		$this->push()->deliver(new OutboxEvent(OutboxEvent::TEAM_CHANGED, 'k', ['kind' => 'group', 'ids' => [2]]));
		self::assertSame(['bo' => [2], 'cem' => [2]], $this->told('group'));
	}

	public function testNewsOfAGroupReachItsMembersAndPersonalNewsThePerson(): void {
		$of = fn (News $news): OutboxEvent => new OutboxEvent(OutboxEvent::NEWS, 'k', ['news' => $this->news->insert($news, $this->now)]);
		$this->push()->deliver($of(new News('call.match', 'k1', new ItemRef('call', 13), 1)));
		self::assertSame(['an' => [13], 'bo' => [13], 'cem' => [13]], $this->told('call'));
		$this->queue->pushed = [];
		$this->push()->deliver($of(new News('group.invitation', 'k2', new ItemRef('group', 2), 2, ['dirk'], 'cem')));
		self::assertSame(['dirk' => []], $this->told('news'));
	}

	public function testWithoutTheOtherAppNothingIsEvenLookedUp(): void {
		$this->enabled = false;
		$this->push(looked: false)->deliver(new OutboxEvent(OutboxEvent::ITEM_CHANGED, 'k', ['kind' => 'call', 'ids' => [11]]));
		self::assertSame([], $this->queue->pushed);
		$this->enabled = true;
		$this->built = false;
		$this->push(looked: false)->deliver(new OutboxEvent(OutboxEvent::ITEM_CHANGED, 'k', ['kind' => 'call', 'ids' => [11]]));
		self::assertSame([], $this->queue->pushed);
	}

	public function testAKindThatNobodyKnowsAndNewsThatAreGoneConcernNobody(): void {
		$this->push()->deliver(new OutboxEvent(OutboxEvent::ITEM_CHANGED, 'k', ['kind' => 'pool', 'ids' => [1]]));
		$this->push()->deliver(new OutboxEvent(OutboxEvent::NEWS, 'k', ['news' => 99]));
		self::assertSame([], $this->queue->pushed);
	}

	public function testItsStateSaysHowPagesFollow(): void {
		$bridge = fn (int $seconds): LiveBridge => new LiveBridge($this->gateway(), new Settings($this->config($seconds)));
		self::assertSame(BridgeState::WORKS, $bridge(60)->state($this->l10n())->state);
		self::assertNotSame('', $bridge(60)->test('an', $this->l10n()));
		self::assertCount(1, $this->queue->pushed);
		$this->enabled = false;
		self::assertSame(BridgeState::ABSENT, $bridge(60)->state($this->l10n())->state);
		self::assertStringContainsString('60', $bridge(60)->state($this->l10n())->text);
		self::assertStringContainsString('do not ask', $bridge(0)->state($this->l10n())->text);
		$this->expectException(Conflict::class);
		$bridge(60)->test('an', $this->l10n());
	}

	/** @return array<string, list<int>> ids by account, in the order of the alphabet */
	private function told(string $kind): array {
		$told = [];
		foreach ($this->queue->pushed as [, $message]) {
			self::assertSame($kind, $message['body']['kind']);
			sort($message['body']['ids']);
			$told[$message['user']] = $message['body']['ids'];
		}
		ksort($told);
		return $told;
	}

	/** @param bool $looked whether the items may be asked for */
	private function push(bool $looked = true): ChangePush {
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturnOnConsecutiveCalls($this->groupSource(), $this->callSource());
		$registry = new ItemRegistry(new Modules($looked ? $container : $this->createStub(ContainerInterface::class), $looked ? [TwoSourcesModule::class] : []));
		return new ChangePush($this->gateway(), new Concerned($registry), $this->news);
	}

	private function gateway(): PushGateway {
		$apps = $this->createStub(IAppManager::class);
		$apps->method('isEnabledForAnyone')->willReturnCallback(fn (string $app): bool => $this->enabled && $app === 'notify_push');
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturnCallback(fn (string $id): object => match (true) {
			$this->built && $id === 'OCA\NotifyPush\Queue\IQueue' => $this->queue,
			default => throw new class() extends \Exception implements NotFoundExceptionInterface {
			},
		});
		return new PushGateway($container, $apps);
	}

	private function groupSource(): TeamSource {
		$groups = $this->createStub(TeamSource::class);
		$groups->method('kind')->willReturn('group');
		$groups->method('items')->willReturnCallback(static function (array $ids): array {
			$items = [];
			foreach ($ids as $id) {
				$items[$id] = new Item(new ItemRef('group', $id), ['en' => 'Group'], 'en', Audience::members(), 'groups/' . $id);
			}
			return $items;
		});
		$groups->method('teams')->willReturnCallback(static function (array $ids): array {
			$teams = [];
			foreach ($ids as $id) {
				$teams[$id] = new Team(new ItemRef('group', $id), self::MEMBERS[$id] ?? [], [], 'nl', false, false);
			}
			return $teams;
		});
		return $groups;
	}

	private function callSource(): ItemSource {
		$audiences = [11 => Audience::groups([1]), 12 => Audience::groups([2]), 13 => Audience::members()];
		$calls = $this->createStub(ItemSource::class);
		$calls->method('kind')->willReturn('call');
		$calls->method('items')->willReturnCallback(static function (array $ids, Reader $reader) use ($audiences): array {
			$items = [];
			foreach ($ids as $id) {
				if ($audiences[$id]->admits($reader)) {
					$items[$id] = new Item(new ItemRef('call', $id), ['en' => 'Secret'], 'en', $audiences[$id], 'calls/' . $id, ownerGroupId: $id === 13 ? 2 : null);
				}
			}
			return $items;
		});
		$calls->method('documents')->willReturnCallback(static fn (array $ids): array => array_map(
			static fn (int $id): SearchDocument => new SearchDocument(new ItemRef('call', max(1, $id)), $audiences[$id], []),
			array_values($ids),
		));
		return $calls;
	}

	private function config(int $seconds): IAppConfig {
		$config = $this->createStub(IAppConfig::class);
		$config->method('getAppValueInt')->willReturn($seconds);
		return $config;
	}
}
