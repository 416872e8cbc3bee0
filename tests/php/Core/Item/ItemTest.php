<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Item;

use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Tests\Core\Agenda\OneSource;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;

#[CoversClass(Item::class)]
#[CoversClass(ItemRef::class)]
#[CoversClass(ItemRegistry::class)]
final class ItemTest extends TestCase {
	public function testSpeaksTheReadersLanguageWhereItCan(): void {
		$item = new Item(new ItemRef('call', 3), ['fr' => 'Appel', 'nl' => 'Oproep'], 'fr', Audience::members(), 'calls/3', ['fr' => 'Texte'], ownerUid: 'ann', ownerGroupId: 7);
		self::assertSame(['text' => 'Oproep', 'language' => 'nl'], $item->titleFor(['nl', 'fr']));
		self::assertSame(['text' => 'Appel', 'language' => 'fr'], $item->titleFor(['en']));
		self::assertSame(['text' => 'Texte', 'language' => 'fr'], $item->textFor(['nl']));
		self::assertSame(['ann', 7], [$item->ownerUid, $item->ownerGroupId]);
	}

	public function testFindsItemsOfSeveralKindsInTheOrderAsked(): void {
		$source = $this->createMock(ItemSource::class);
		$source->method('kind')->willReturn('call');
		$source->expects(self::once())->method('items')->with([5, 2, 9])->willReturn([
			2 => $this->item(2),
			5 => $this->item(5),
		]);
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturn($source);
		$registry = new ItemRegistry(new Modules($container, [OneSource::class]));
		$found = $registry->items([new ItemRef('call', 5), new ItemRef('unknown', 1), new ItemRef('call', 2), new ItemRef('call', 9)], new Reader('ann'));
		self::assertSame(['call:5', 'call:2'], array_map(static fn (Item $item): string => $item->ref->key(), $found));
		self::assertNull($registry->find('unknown'));
		self::assertTrue((new ItemRef('call', 5))->equals(new ItemRef('call', 5)));
		self::assertFalse((new ItemRef('call', 5))->equals(new ItemRef('group', 5)));
	}

	public function testASourceIsAskedForNoMoreThanItTakesAndForNothingTwice(): void {
		$asked = [];
		$source = $this->createStub(ItemSource::class);
		$source->method('kind')->willReturn('call');
		$source->method('items')->willReturnCallback(static function (array $ids) use (&$asked): array {
			$asked[] = count($ids);
			return [];
		});
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturn($source);
		$registry = new ItemRegistry(new Modules($container, [OneSource::class]));
		$refs = array_map(static fn (int $id): ItemRef => new ItemRef('call', max(1, $id)), range(1, 1000));
		$registry->items([...$refs, ...$refs], new Reader('ann'));
		self::assertSame([900, 100], $asked);
		self::assertSame([], $registry->teams($refs));
	}

	/** @param positive-int $id */
	private function item(int $id): Item {
		return new Item(new ItemRef('call', $id), ['nl' => 'x'], 'nl', Audience::members(), 'calls/' . $id);
	}
}
