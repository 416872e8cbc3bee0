<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\IncompleteNotificationException;
use OCP\Notification\IncompleteParsedNotificationException;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;
use OCP\Notification\InvalidValueException;
use OCP\Notification\UnknownNotificationException;
use Psr\Log\NullLogger;
use SmartCommons\DevHost\Kernel\Registry;
use SmartCommons\DevHost\Services\Notification\NotificationManager;
use SmartCommons\DevHost\Services\Notification\NotificationStore;
use SmartCommons\DevHost\Services\Notification\RichText;

final class NotificationTest extends HostTestCase {
	private NotificationStore $store;
	private NotificationManager $manager;

	protected function setUp(): void {
		parent::setUp();
		$rich = new RichText();
		$this->store = new NotificationStore($this->db, $rich);
		$this->manager = new NotificationManager($this->store, $rich, new Registry(), $this->container, new NullLogger());
		$notifier = $this->createStub(INotifier::class);
		$notifier->method('prepare')->willReturnCallback(self::word(...));
		$this->services['notifier'] = $notifier;
		$this->manager->registerNotifierService('notifier');
	}

	private static function word(INotification $notification, string $language): INotification {
		return match ($notification->getSubject()) {
			'joined' => $notification->setRichSubject('{user} came in (' . $language . ')', ['user' => ['type' => 'user', 'id' => 'ann', 'name' => 'Ann']]),
			'gone' => throw new AlreadyProcessedException(),
			'half' => $notification->setRichSubject('{user} came', ['user' => ['type' => 'starfish', 'id' => '1', 'name' => 'X']]),
			default => throw new UnknownNotificationException(),
		};
	}

	public function testStoredAndWordedForTheReader(): void {
		$this->manager->notify($this->notification('joined')->setLink('https://example.org/1'));
		$stored = $this->store->newest('ben', 10);
		self::assertCount(1, $stored);
		$prepared = $this->manager->prepare(reset($stored), 'nl');
		self::assertSame('@Ann came in (nl)', $prepared->getParsedSubject());
		self::assertSame(['group' => 7], $prepared->getSubjectParameters());
		self::assertSame('https://example.org/1', $prepared->getLink());
		self::assertSame(0, $this->store->count('ann'));
	}

	public function testActionsAreKept(): void {
		$notification = $this->notification('joined');
		$action = $notification->createAction()->setLabel('accept')->setLink('https://example.org/a', 'POST')->setPrimary(true);
		$this->manager->notify($notification->addAction($action));
		$stored = $this->store->newest('ben', 10);
		$actions = reset($stored)->getActions();
		self::assertSame(['accept', 'POST', true], [$actions[0]->getLabel(), $actions[0]->getRequestType(), $actions[0]->isPrimary()]);
		$this->expectException(InvalidValueException::class);
		$notification->addAction($action);
	}

	public function testProcessedOnesGo(): void {
		$this->manager->notify($this->notification('joined', '1'));
		$this->manager->notify($this->notification('joined', '2'));
		$like = $this->manager->createNotification()->setApp('smartcommons')->setObject('group', '1');
		self::assertSame(1, $this->manager->getCount($like));
		$this->manager->markProcessed($like);
		self::assertSame(1, $this->store->count('ben'));
		$this->manager->markProcessed($this->manager->createNotification());
		self::assertSame(1, $this->store->count('ben'));
	}

	public function testAlreadyProcessedIsRemoved(): void {
		$this->manager->notify($this->notification('gone'));
		$stored = $this->store->newest('ben', 1);
		try {
			$this->manager->prepare(reset($stored), 'nl');
			self::fail('Prepared a notification that is over');
		} catch (AlreadyProcessedException) {
			self::assertSame(0, $this->store->count('ben'));
		}
	}

	public function testWrongRichObjectIsIncomplete(): void {
		$this->expectException(IncompleteParsedNotificationException::class);
		$this->manager->prepare($this->notification('half'), 'nl');
	}

	public function testUnknownSubjectIsIncomplete(): void {
		$this->expectException(IncompleteParsedNotificationException::class);
		$this->manager->prepare($this->notification('strange'), 'nl');
	}

	public function testNotificationWithoutObjectIsRefused(): void {
		$this->expectException(IncompleteNotificationException::class);
		$this->manager->notify($this->manager->createNotification()->setApp('smartcommons')->setUser('ben')->setSubject('joined'));
	}

	public function testTooLongIsRefused(): void {
		$this->expectException(InvalidValueException::class);
		$this->manager->createNotification()->setSubject(str_repeat('s', 65));
	}

	private function notification(string $subject, string $object = '1'): INotification {
		return $this->manager->createNotification()
			->setApp('smartcommons')
			->setUser('ben')
			->setDateTime(new \DateTime('@' . (string)$this->now))
			->setObject('group', $object)
			->setSubject($subject, ['group' => 7]);
	}
}
