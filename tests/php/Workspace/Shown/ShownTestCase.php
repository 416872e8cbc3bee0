<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Shown;

use OCA\SmartCommons\Community\Group\GroupSource;
use OCA\SmartCommons\Core\Agenda\AgendaEvents;
use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCA\SmartCommons\Workspace\Shown\ShownItems;
use OCP\IConfig;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;

/** Calls and groups that a test makes up, and readers of them. */
abstract class ShownTestCase extends TestCase {
	use Fakes;

	/** 1 December 2026, 10:00 in Brussels */
	protected int $now = 1_796_115_600;
	protected MadeUpCalls $calls;
	protected MadeUpCalls $groups;
	protected ItemRegistry $items;
	/** who reads in this request */
	protected Reader $reader;

	protected function setUp(): void {
		$this->calls = new MadeUpCalls('call');
		$this->groups = new MadeUpCalls('group');
		$this->reader = new Reader('ann', [7], languages: ['nl', 'en']);
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturnCallback(fn (string $class): object => $class === GroupSource::class ? $this->groups : $this->calls);
		$this->items = new ItemRegistry(new Modules($container, [MadeUpModule::class]));
		$this->groups->made[7] = new Item(new ItemRef('group', 7), ['nl' => 'Film Gent'], 'nl', Audience::groups([7]), 'groups/7', ['nl' => 'Wij filmen.']);
	}

	/**
	 * @param list<ItemDate> $dates
	 * @param positive-int $id
	 */
	protected function call(int $id, array $dates, ?Audience $audience = null, string $title = 'Muziek in het park', ?string $owner = 'ann'): Item {
		return $this->calls->made[$id] = new Item(
			new ItemRef('call', $id), ['nl' => $title], 'nl', $audience ?? Audience::members(), 'calls/' . $id,
			['nl' => 'Een **concert** voor iedereen.'], $dates, $owner, 7, $this->now - 86_400,
		);
	}

	protected function deadline(string $brussels = '2026-12-04 12:00', bool $wholeDay = false): ItemDate {
		$at = new \DateTimeImmutable($brussels, new \DateTimeZone('Europe/Brussels'));
		return new ItemDate('submission', $at->getTimestamp(), wholeDay: $wholeDay, label: 'Deadline');
	}

	protected function shown(): ShownItems {
		return new ShownItems($this->items, new PageLinks($this->urls()), $this->clock(), $this->texts());
	}

	protected function events(): AgendaEvents {
		$config = $this->createStub(IConfig::class);
		$config->method('getSystemValueString')->willReturn('oc1');
		return new AgendaEvents($this->items, new PageLinks($this->urls()), $config);
	}

	protected function readers(): ReaderSource {
		$readers = $this->createStub(ReaderSource::class);
		$readers->method('current')->willReturnCallback(fn (): Reader => $this->reader);
		$readers->method('of')->willReturnCallback(fn (): Reader => $this->reader);
		return $readers;
	}

	protected function texts(): IFactory {
		$factory = $this->createStub(IFactory::class);
		$factory->method('get')->willReturn($this->l10n());
		return $factory;
	}

	protected function urls(): IURLGenerator {
		$urls = $this->createStub(IURLGenerator::class);
		$urls->method('getAbsoluteURL')->willReturnCallback(static fn (string $path): string => 'https://cloud.example/nc' . $path);
		$urls->method('imagePath')->willReturn('/img/app-dark.svg');
		$urls->method('linkToRouteAbsolute')->willReturnCallback(static fn (string $route, array $with = []): string => match ($route) {
			'core.avatar.getAvatar' => 'https://cloud.example/avatar/' . (string)$with['userId'],
			default => 'https://cloud.example/nc/index.php/apps/smartcommons/',
		});
		return $urls;
	}
}
