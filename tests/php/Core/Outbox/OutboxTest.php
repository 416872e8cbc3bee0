<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Outbox;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Outbox\Delivery;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxStore;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCP\IDBConnection;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use Psr\Log\AbstractLogger;
use SmartCommons\DevHost\Db\TestDatabase;

#[CoversClass(Outbox::class)]
#[CoversClass(OutboxStore::class)]
#[CoversClass(Delivery::class)]
final class OutboxTest extends TestCase {
	use Fakes;

	private int $now = 1_800_000_000;
	private IDBConnection $db;
	private Outbox $outbox;
	private Delivery $delivery;
	private OutboxStore $store;
	private First $first;
	private Second $second;

	/** @var \ArrayObject<int, string> */
	private \ArrayObject $log;

	protected function setUp(): void {
		$this->db = TestDatabase::create();
		$this->first = new First();
		$this->second = new Second();
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturnCallback(fn (string $class): object => $class === First::class ? $this->first : $this->second);
		$modules = new Modules($container, [TwoHandlers::class]);
		$this->store = new OutboxStore($this->db, $this->clock());
		$this->log = new \ArrayObject();
		$logger = new class($this->log) extends AbstractLogger {
			/** @param \ArrayObject<int, string> $log */
			public function __construct(
				private readonly \ArrayObject $log,
			) {
			}

			public function log($level, string|\Stringable $message, array $context = []): void {
				$this->log->append((string)$level);
			}
		};
		$this->delivery = new Delivery($this->store, $modules, $this->db, $logger);
		$this->outbox = new Outbox($modules, $this->store, $this->delivery);
	}

	public function testEveryHandlerOfATopicGetsTheEventOnce(): void {
		$this->outbox->add('both', 'k1', ['n' => 7]);
		$this->outbox->add('both', 'k1', ['n' => 8]);
		$this->outbox->add('first', 'k1', []);
		$this->outbox->add('nobody', 'k1', []);
		self::assertSame(3, $this->deliver());
		self::assertSame(['both k1 {"n":7}', 'first k1 []'], $this->first->got);
		self::assertSame(['both k1 {"n":7}'], $this->second->got);
	}

	public function testWhatWasDeliveredIsNotDeliveredAgain(): void {
		$this->outbox->add('first', 'k1', []);
		$this->deliver();
		$this->outbox->add('first', 'k1', []);
		self::assertSame(0, $this->deliver());
		self::assertCount(1, $this->first->got);
	}

	public function testItIsForgottenAfterAWhile(): void {
		$this->outbox->add('first', 'k1', []);
		$this->deliver();
		$this->now += 100;
		self::assertSame(0, $this->store->forgetDone(100));
		self::assertSame(1, $this->store->forgetDone(99));
	}

	public function testSeveralChangesOfAnItemBecomeOne(): void {
		$ref = new ItemRef('call', 12);
		$this->outbox->itemChanged($ref);
		$this->outbox->itemChanged($ref);
		$this->outbox->itemsChanged('call', [13]);
		$this->deliver();
		self::assertSame(['item.changed call:12 {"kind":"call","ids":[12]}', 'item.changed call:13 {"kind":"call","ids":[13]}'], $this->first->got);
		$this->outbox->itemChanged($ref);
		$this->deliver();
		self::assertCount(3, $this->first->got, 'a change after the delivery is delivered too');
	}

	public function testAChangeDuringTheDeliveryIsNotLost(): void {
		$ref = new ItemRef('call', 12);
		$this->outbox->itemChanged($ref);
		$this->first->before = function () use ($ref): void {
			$this->first->before = null;
			$this->outbox->itemChanged($ref);
		};
		$this->deliver();
		$this->deliver();
		self::assertCount(2, $this->first->got);
		self::assertSame(0, $this->deliver());
	}

	public function testManyItemsTakeFewRows(): void {
		$this->outbox->itemsChanged('call', range(1, 450));
		self::assertCount(3, $this->rows());
		$this->deliver();
		self::assertSame(range(1, 450), $this->first->ids);
	}

	public function testAnEventOfATransactionThatFailsIsNone(): void {
		$this->db->beginTransaction();
		$this->outbox->add('first', 'k1', []);
		self::assertSame(0, $this->delivery->run(10, 1000), 'nothing is delivered inside a transaction');
		$this->db->rollBack();
		$this->outbox->deliverSoon();
		self::assertSame([], $this->first->got);
	}

	public function testAHandlerThatThrowsStopsNoOtherAndIsTriedAgainLaterAndLater(): void {
		$this->first->fails = true;
		$this->outbox->add('both', 'k1', []);
		$this->deliver();
		self::assertCount(1, $this->second->got);
		$waits = [];
		for ($try = 1; $try < Outbox::TRIES; $try++) {
			$row = $this->rows(OutboxStore::WAITING)[0];
			$waits[] = (int)$row['due_at'] - $this->now;
			self::assertStringContainsString('RuntimeException: no luck', (string)$row['error']);
			self::assertSame(0, $this->deliver(), 'not before its time');
			$this->now = (int)$row['due_at'];
			$this->deliver();
		}
		self::assertSame([30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 15360, 21600], $waits);
		self::assertCount(Outbox::TRIES, $this->first->got);
		$parked = $this->rows(OutboxStore::PARKED);
		self::assertCount(1, $parked);
		self::assertStringContainsString('no luck', (string)$parked[0]['error']);
		self::assertSame('error', $this->log[count($this->log) - 1]);
		$this->now += 10_000_000;
		self::assertSame(0, $this->deliver(), 'what is set aside stays there');
	}

	public function testWhatWasSetAsideGetsAnotherChanceWhenItIsRenewed(): void {
		$this->first->fails = true;
		$this->outbox->renew('first', 'k1', []);
		for ($try = 0; $try < Outbox::TRIES; $try++) {
			$this->deliver();
			$this->now += 30_000;
		}
		self::assertCount(1, $this->rows(OutboxStore::PARKED));
		$this->first->fails = false;
		$this->outbox->renew('first', 'k1', []);
		self::assertSame(1, $this->deliver());
		self::assertSame([], $this->rows());
	}

	public function testAHandlerThatDiesIsTriedAgainAndSetAsideInTheEnd(): void {
		$this->outbox->add('first', 'k1', []);
		for ($try = 0; $try < Outbox::TRIES; $try++) {
			$due = $this->store->due(10);
			self::assertNotNull($this->store->claim($due[0]));
			self::assertSame([], $this->store->due(10), 'a claimed event is nobody else’s');
			$this->now += 601;
		}
		$this->deliver();
		self::assertSame([], $this->first->got);
		self::assertCount(1, $this->rows(OutboxStore::PARKED));
	}

	public function testATransactionLeftOpenByAHandlerIsRolledBack(): void {
		$this->first->before = function (): void {
			$this->db->beginTransaction();
			$this->outbox->add('second', 'lost', []);
			throw new \RuntimeException('in the middle');
		};
		$this->outbox->add('first', 'k1', []);
		$this->deliver();
		self::assertFalse($this->db->inTransaction());
		self::assertCount(1, $this->rows());
	}

	public function testOnlyOneOfTwoWorkersGetsAnEvent(): void {
		$this->outbox->add('first', 'k1', []);
		$seen = $this->store->due(10)[0];
		self::assertNotNull($this->store->claim($seen));
		self::assertNull($this->store->claim($seen));
	}

	public function testAfterARequestOnlyItsOwnEventsAreDelivered(): void {
		$this->store->add(First::class, new OutboxEvent('first', 'older', []));
		$this->outbox->add('first', 'mine', []);
		$this->outbox->deliverSoon();
		self::assertSame(['first mine []'], $this->first->got);
		$this->outbox->deliverSoon();
		self::assertCount(1, $this->first->got);
	}

	public function testAnEventWhoseHandlerIsGoneWaitsAndIsSetAside(): void {
		/** @var class-string<First> $gone */
		$gone = 'OCA\\SmartCommons\\Gone';
		$this->store->add($gone, new OutboxEvent('first', 'k1', []));
		self::assertSame(0, $this->deliver());
		self::assertStringContainsString('no handler', (string)$this->rows()[0]['error']);
	}

	private function deliver(): int {
		return $this->delivery->run(100, 5000);
	}

	/** @return list<array<string, mixed>> */
	private function rows(?int $state = null): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_outbox')->orderBy('id');
		if ($state !== null) {
			$qb->where($qb->expr()->eq('state', $qb->createNamedParameter($state)));
		}
		return $qb->executeQuery()->fetchAll();
	}
}
