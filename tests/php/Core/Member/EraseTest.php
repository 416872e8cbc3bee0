<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Member;

use OCA\SmartCommons\Core\Agenda\FeedMapper;
use OCA\SmartCommons\Core\CoreModule;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Http\Idempotency\KeyStore;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Member\CoreMemberData;
use OCA\SmartCommons\Core\Member\EraseHandler;
use OCA\SmartCommons\Core\Member\MemberData;
use OCA\SmartCommons\Core\Member\MemberDeletedListener;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Core\News\Rhythms;
use OCA\SmartCommons\Core\Outbox\Delivery;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCA\SmartCommons\Core\Outbox\OutboxStore;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCA\SmartCommons\Tests\Core\Home\TwoSources;
use OCP\IUser;
use OCP\Security\ICrypto;
use OCP\User\Events\UserDeletedEvent;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use Psr\Log\NullLogger;
use SmartCommons\DevHost\Db\TestDatabase;

#[CoversClass(EraseHandler::class)]
#[CoversClass(CoreMemberData::class)]
final class EraseTest extends TestCase {
	use Fakes;

	private int $now = 1_800_000_000;

	public function testEveryModuleErasesEvenWhenOneFailsAndItIsTriedAgain(): void {
		$failing = $this->createMock(MemberData::class);
		$failing->expects(self::once())->method('erase')->with('ann')->willThrowException(new \RuntimeException('no'));
		$working = $this->createMock(MemberData::class);
		$working->expects(self::once())->method('erase')->with('ann');
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturnOnConsecutiveCalls($failing, $working);
		$this->expectException(\RuntimeException::class);
		(new EraseHandler(new Modules($container, [TwoSources::class])))->deliver(new OutboxEvent(OutboxEvent::MEMBER_DELETED, 'ann', ['uid' => 'ann']));
	}

	public function testCoreKeepsNothingOfAnAccountThatIsGone(): void {
		$db = TestDatabase::create();
		$feeds = new FeedMapper($db, $this->createStub(ICrypto::class));
		$keys = new KeyStore($db, $this->clock());
		$news = new NewsStore($db, new Batch($db));
		$news->insert(new News('test.told', 'told', new ItemRef('call', 1), to: ['ann', 'bob'], actor: 'cleo'), $this->now);
		$news->insert(new News('test.told', 'by-ann', new ItemRef('call', 1), groupId: 1, actor: 'ann'), $this->now);
		$rhythms = new Rhythms($db);
		foreach (['ann', 'bob'] as $uid) {
			$rhythms->set($uid, 'test.told', 0, Rhythm::Never);
			$feeds->insert($uid, null, 'token of ' . $uid, $this->now);
			$keys->take($keys->id($uid, 'k'), $uid, 'r');
		}
		$data = new CoreMemberData($feeds, $keys, $news, $rhythms);
		$data->erase('ann');
		$data->erase('ann');
		foreach (['smc_feed', 'smc_idem', 'smc_news_to', 'smc_rhythm'] as $table) {
			self::assertSame([['uid' => 'bob']], $db->executeQuery('SELECT uid FROM *PREFIX*' . $table)->fetchAll());
		}
		self::assertSame([null, 'cleo'], array_column($db->executeQuery('SELECT actor FROM *PREFIX*smc_news ORDER BY actor')->fetchAll(), 'actor'));
	}

	public function testWhatWasKeptGoesAtOnce(): void {
		$db = TestDatabase::create();
		$data = $this->createMock(MemberData::class);
		$data->expects(self::once())->method('erase')->with('ann');
		$container = $this->createStub(ContainerInterface::class);
		$modules = new Modules($container, [CoreModule::class]);
		$container->method('get')->willReturnCallback(fn (string $class): object => match ($class) {
			EraseHandler::class => new EraseHandler($modules),
			CoreMemberData::class => $data,
			default => $this->createStub(OutboxHandler::class),
		});
		$store = new OutboxStore($db, $this->clock());
		$outbox = new Outbox($modules, $store, new Delivery($store, $modules, $db, new NullLogger()));
		$user = $this->createStub(IUser::class);
		$user->method('getUID')->willReturn('ann');
		(new MemberDeletedListener($outbox))->handle(new UserDeletedEvent($user));
		self::assertSame([], $db->executeQuery('SELECT id FROM *PREFIX*smc_outbox')->fetchAll(), 'nothing is left to do');
	}
}
