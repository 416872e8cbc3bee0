<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Notification;

use OCA\SmartCommons\Community\News\GroupNews;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Core\News\NewsKinds;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\News\NewsWords;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;
use OCA\SmartCommons\Workspace\Notification\NewsNotifier;
use OCA\SmartCommons\Workspace\Notification\NewsReaders;
use OCA\SmartCommons\Workspace\Notification\Notices;
use OCA\SmartCommons\Workspace\Notification\RichNews;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IURLGenerator;
use OCP\IUserManager;
use OCP\L10N\IFactory;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\INotification;
use OCP\Notification\NotificationPreloadReason;
use OCP\Notification\UnknownNotificationException;
use PHPUnit\Framework\Attributes\CoversClass;
use SmartCommons\DevHost\Services\Notification\Notification;
use SmartCommons\DevHost\Services\Notification\RichText;

#[CoversClass(NewsNotifier::class)]
#[CoversClass(RichNews::class)]
#[CoversClass(NewsReaders::class)]
final class NewsNotifierTest extends CommunityTestCase {
	private int $group;

	protected function setUp(): void {
		parent::setUp();
		foreach (['ann', 'ben', str_repeat('ü', 30)] as $uid) {
			$this->account($uid);
		}
		$this->group = $this->group('ann', 'request', ['names' => ['nl' => 'Podium Gent', 'fr' => 'Scène Gand']]);
	}

	public function testTheWordsAreInTheLanguageThatIsAskedFor(): void {
		$this->tell(GroupNews::ACCEPTED, ['ben']);
		foreach (['nl' => 'Podium Gent', 'fr_BE' => 'Scène Gand', 'de' => 'Podium Gent'] as $language => $name) {
			$prepared = $this->notifier()->prepare($this->notice('ben', 1), $language);
			self::assertSame('Welcome: you are now a member of {group}', $prepared->getRichSubject());
			self::assertSame('Welcome: you are now a member of ' . $name, $prepared->getParsedSubject());
			self::assertSame('https://cloud.example/groups/' . $this->group, $prepared->getLink());
			self::assertTrue($prepared->isValidParsed());
		}
	}

	public function testWhatIsNotForThisAccountIsGone(): void {
		$this->tell(GroupNews::ACCEPTED, ['ben']);
		$this->notifier()->prepare($this->notice('ben', 1), 'nl');
		foreach ([['ann', 1], ['ben', 2]] as [$uid, $id]) {
			try {
				$this->notifier()->prepare($this->notice($uid, $id), 'nl');
				self::fail("$uid sees $id");
			} catch (AlreadyProcessedException) {
				$this->addToAssertionCount(1);
			}
		}
	}

	public function testSeveralAreReadTogether(): void {
		$this->tell(GroupNews::ACCEPTED, ['ben']);
		$notices = [$this->notice('ben', 1), $this->notice('ann', 1)];
		$notifier = $this->notifier();
		$notifier->preloadDataForParsing($notices, 'nl', NotificationPreloadReason::EndpointController);
		$this->get(NewsDesk::class)->takeBack(['test']);
		self::assertNotSame('', $notifier->prepare($notices[0], 'nl')->getParsedSubject(), 'it was read before');
		$this->expectException(AlreadyProcessedException::class);
		$notifier->prepare($notices[1], 'nl');
	}

	public function testARequestIsAnsweredByTwoButtonsUnlessTheAddressIsTooLong(): void {
		$this->tell(GroupNews::REQUEST, ['ann'], 'ben');
		$actions = $this->notifier()->prepare($this->notice('ann', 1), 'nl')->getParsedActions();
		self::assertSame(['Accept PUT 1', 'Refuse DELETE '], array_map(
			static fn ($action): string => $action->getParsedLabel() . ' ' . $action->getRequestType() . ' ' . $action->isPrimary(),
			$actions,
		));
		$this->get(NewsDesk::class)->takeBack(['test']);
		$this->tell(GroupNews::REQUEST, ['ann'], str_repeat('ü', 30));
		self::assertSame([], $this->notifier()->prepare($this->notice('ann', 2), 'nl')->getParsedActions());
	}

	public function testOthersWordTheirOwn(): void {
		$this->expectException(UnknownNotificationException::class);
		$this->notifier()->prepare($this->notice('ben', 1)->setApp('spreed'), 'nl');
	}

	public function testASignOfLifeHasWords(): void {
		$notice = $this->notice('ben', 1)->setObject(Notices::TEST, '1');
		self::assertSame('Notifications of Smart Commons work', $this->notifier()->prepare($notice, 'nl')->getParsedSubject());
	}

	/** @param list<string> $to */
	private function tell(string $what, array $to, ?string $actor = null): void {
		$this->get(NewsDesk::class)->tell(new News($what, 'test', new ItemRef('group', $this->group), $this->group, $to, $actor));
	}

	private function notice(string $uid, int $news): INotification {
		return (new Notification(new RichText()))->setApp('smartcommons')->setUser($uid)->setDateTime(new \DateTime('@1700000000'))
			->setObject(Notices::OBJECT, (string)$news)->setSubject('group:' . $this->group);
	}

	private function notifier(): NewsNotifier {
		$l10n = $this->createStub(IFactory::class);
		$l10n->method('get')->willReturn($this->l10n());
		$urls = $this->createStub(IURLGenerator::class);
		$urls->method('linkToRouteAbsolute')->willReturnCallback(static fn (string $route): string => 'https://cloud.example/');
		$urls->method('linkToOCSRouteAbsolute')->willReturnCallback(static fn (string $route, array $args): string => 'https://cloud.example/' . str_repeat('x', 60) . '?' . http_build_query($args));
		$urls->method('getAbsoluteURL')->willReturn('https://cloud.example/icon.svg');
		$words = new NewsWords($this->get(NewsKinds::class), $this->get(ItemRegistry::class), $this->get(IUserManager::class), $l10n, new PageLinks($urls), $this->get(ITimeFactory::class));
		$readers = $this->createStub(ReaderSource::class);
		$readers->method('of')->willReturnCallback(fn (string $uid): Reader => $this->reader($uid));
		return new NewsNotifier(new RichNews($this->get(NewsStore::class), $words, new NewsReaders($readers), new PageLinks($urls)), $this->get(NewsKinds::class), $l10n, $urls, new PageLinks($urls));
	}
}
