<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Dashboard;

use OCA\SmartCommons\Core\Home\HomeEntry;
use OCA\SmartCommons\Core\Home\HomePage;
use OCA\SmartCommons\Core\Home\HomeSource;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Tests\Workspace\Shown\ShownTestCase;
use OCA\SmartCommons\Workspace\Dashboard\ClosingSoonWidget;
use OCA\SmartCommons\Workspace\Dashboard\ForYouWidget;
use OCA\SmartCommons\Workspace\Dashboard\HomeWidget;
use OCP\Dashboard\Model\WidgetItem;
use OCP\IUserSession;
use PHPUnit\Framework\Attributes\CoversClass;
use Psr\Container\ContainerInterface;
use Psr\Log\NullLogger;

#[CoversClass(HomeWidget::class)]
#[CoversClass(ClosingSoonWidget::class)]
#[CoversClass(ForYouWidget::class)]
final class HomeWidgetTest extends ShownTestCase {
	/** @var list<HomeEntry> */
	private array $entries = [];

	public function testShowsThePartsOfTheHomePage(): void {
		$this->entries = [
			new HomeEntry(HomeEntry::CLOSING, 'call', '1', 'Muziek', 'nl', 'calls/1', 'Stad Gent', $this->deadline()->startsAt),
			new HomeEntry(HomeEntry::CLOSING, 'call', '2', 'Dans', 'nl', 'calls/2'),
			new HomeEntry(HomeEntry::NEAR, 'group', '3', 'Dicht bij', 'nl', 'groups/3', 'past bij je'),
			new HomeEntry(HomeEntry::WAITING, 'invitation', '4', 'Wacht', 'nl', 'groups/4', 'je bent uitgenodigd'),
		];
		self::assertSame(['Muziek', 'Dans'], $this->titles($this->widget(ClosingSoonWidget::class)->getItemsV2('ann')->getItems()));
		self::assertSame(['Muziek'], $this->titles($this->widget(ClosingSoonWidget::class)->getItemsV2('ann', limit: 1)->getItems()));
		self::assertSame(['Wacht', 'Dicht bij'], $this->titles($this->widget(ForYouWidget::class)->getItemsV2('ann')->getItems()));
		$item = $this->widget(ClosingSoonWidget::class)->getItemsV2('ann')->getItems()[0];
		self::assertSame('vrijdag 4 december, 12:00 · Stad Gent', $item->getSubtitle());
		self::assertSame('https://cloud.example/nc/index.php/apps/smartcommons/calls/1', $item->getLink());
	}

	public function testAnEmptyOneSaysWhatWillBeThere(): void {
		foreach ([ClosingSoonWidget::class, ForYouWidget::class] as $class) {
			$widget = $this->widget($class);
			self::assertSame([], $widget->getItemsV2('ann')->getItems());
			self::assertStringContainsString('will be here', $widget->getItemsV2('ann')->getEmptyContentMessage());
			self::assertTrue($widget->isEnabled());
			self::assertStringStartsWith((string)$widget->getUrl(), $widget->getWidgetButtons('ann')[0]->getLink());
		}
	}

	/**
	 * @param WidgetItem[] $items
	 * @return list<string>
	 */
	private function titles(array $items): array {
		return array_map(static fn (WidgetItem $item): string => $item->getTitle(), array_values($items));
	}

	/** @param class-string<HomeWidget> $class */
	private function widget(string $class): HomeWidget {
		$source = $this->createStub(HomeSource::class);
		$source->method('home')->willReturn($this->entries);
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturn($source);
		$session = $this->createStub(IUserSession::class);
		$session->method('isLoggedIn')->willReturn(true);
		$home = new HomePage(new Modules($container, [HomeOnly::class]), new NullLogger());
		return new $class($home, $this->readers(), $session, $this->clock(), new PageLinks($this->urls()), $this->l10n());
	}
}
