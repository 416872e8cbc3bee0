<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use OCP\Activity\Exceptions\IncompleteActivityException;
use OCP\Activity\Exceptions\InvalidValueException;
use OCP\Activity\IEvent;
use OCP\Activity\ISetting;
use OCP\IUserSession;
use SmartCommons\DevHost\Kernel\AppManager;
use SmartCommons\DevHost\Kernel\NotSupported;
use SmartCommons\DevHost\Pages\RichHtml;
use SmartCommons\DevHost\Services\Activity\ActivityManager;
use SmartCommons\DevHost\Services\Activity\ActivityStore;
use SmartCommons\DevHost\Services\Notification\RichText;

final class ActivityTest extends HostTestCase {
	private ActivityStore $store;
	private ActivityManager $manager;

	protected function setUp(): void {
		parent::setUp();
		$this->store = new ActivityStore($this->db, new RichText());
		$this->manager = new ActivityManager(
			$this->store, new RichText(), (new \ReflectionClass(AppManager::class))->newInstanceWithoutConstructor(), $this->container, $this->createStub(IUserSession::class),
		);
	}

	public function testOneIsKeptForEachAccountNewestFirst(): void {
		$this->manager->bulkPublish($this->event(10), ['ann', 'ben'], $this->createStub(ISetting::class));
		$this->manager->publish($this->event(20)->setAffectedUser('ann'));
		$kept = array_values($this->store->newest('ann', 5));
		self::assertSame([20, 10], array_map(static fn (IEvent $one): int => $one->getTimestamp(), $kept));
		self::assertSame(['call.match', ['n' => 1], 'news', 7, 'https://example.org/7'], [
			$kept[1]->getSubject(), $kept[1]->getSubjectParameters(), $kept[1]->getObjectType(), $kept[1]->getObjectId(), $kept[1]->getLink(),
		]);
		$this->store->deleteOf('ann');
		self::assertSame([[], 1], [$this->store->newest('ann', 5), count($this->store->newest('ben', 5))]);
	}

	public function testItNeedsAnAccountAndASubject(): void {
		try {
			$this->event(10)->setType('');
			self::fail('no type');
		} catch (InvalidValueException $e) {
			self::assertStringContainsString('type', $e->getMessage());
		}
		$this->expectException(IncompleteActivityException::class);
		$this->manager->publish($this->event(10));
	}

	public function testWordsAreValidWhenEveryPlaceholderIsAnObject(): void {
		$event = $this->event(10)->setAffectedUser('ann')->setRichSubject('{item} closes', ['item' => ['type' => 'highlight', 'id' => '1', 'name' => 'Podium']]);
		self::assertSame('Podium closes', $event->getParsedSubject());
		self::assertTrue($event->isValidParsed());
		self::assertFalse($this->event(10)->setAffectedUser('ann')->setParsedSubject('x')->setRichSubject('{item} closes')->isValidParsed());
	}

	public function testWhatItCannotDoSaysSo(): void {
		$this->expectException(NotSupported::class);
		$this->manager->registerProvider('Some\\Provider');
	}

	public function testRichTextIsEscapedAndLinked(): void {
		$html = RichHtml::of('{actor} & {item}', [
			'actor' => ['type' => 'user', 'id' => 'a', 'name' => '<b>An</b>'],
			'item' => ['type' => 'highlight', 'id' => '1', 'name' => 'Podium', 'link' => 'https://example.org/?a="1"'],
		], 'plain');
		self::assertSame('<strong>&lt;b&gt;An&lt;/b&gt;</strong> &amp; <a href="https://example.org/?a=&quot;1&quot;">Podium</a>', $html);
		self::assertSame('<strong>x</strong>', RichHtml::of('{a}', ['a' => ['name' => 'x', 'link' => 'javascript:alert(1)']], ''));
		self::assertSame('a &lt; b', RichHtml::of('', [], 'a < b'));
	}

	private function event(int $at): IEvent {
		return $this->manager->generateEvent()->setApp('smartcommons')->setType('smartcommons_calls')->setAuthor('')->setTimestamp($at)
			->setObject('news', 7)->setSubject('call.match', ['n' => 1])->setLink('https://example.org/7');
	}
}
