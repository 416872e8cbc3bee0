<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Search;

use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Outbox\Delivery;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxStore;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Core\Search\IndexHandler;
use OCA\SmartCommons\Core\Search\Rebuild;
use OCA\SmartCommons\Core\Search\SearchDocument;
use OCA\SmartCommons\Core\Search\SearchField;
use OCA\SmartCommons\Core\Search\SearchPage;
use OCA\SmartCommons\Core\Search\SearchQuery;
use OCA\SmartCommons\Tests\Core\Agenda\OneSource;
use OCP\AppFramework\Services\IAppConfig;
use OCP\Security\ICrypto;
use PHPUnit\Framework\Attributes\CoversClass;
use Psr\Container\ContainerInterface;
use Psr\Log\NullLogger;

#[CoversClass(IndexHandler::class)]
#[CoversClass(Rebuild::class)]
#[CoversClass(SearchPage::class)]
final class RebuildTest extends SearchTestCase {
	protected int $now = 1_800_000_000;

	/** @var array<int, string> texts of the calls that there are */
	private array $texts = [];

	/** @var array<string, string> */
	private array $config = [];

	public function testIndexesAllAndForgetsWhatIsGone(): void {
		$this->texts = array_fill_keys(range(1, 450), 'fanfare');
		$this->put(451, 'fanfare weg');
		$this->put(225, 'oude tekst');
		$this->texts[225] = 'nieuwe tekst';
		$steps = iterator_to_array($this->rebuild()->run(false));
		self::assertSame(450, end($steps)['done'] ?? 0);
		self::assertSame([225], $this->find('nieuwe'));
		self::assertSame([], $this->find('weg'));
		self::assertSame([], $this->config, 'it is done');
	}

	public function testGoesOnWhereItWasStopped(): void {
		$this->texts = array_fill_keys(range(1, 450), 'fanfare');
		foreach ($this->rebuild()->run(false) as $step) {
			self::assertSame(200, $step['done']);
			break;
		}
		self::assertSame('call 200', $this->config['search_rebuild']);
		$steps = iterator_to_array($this->rebuild()->run(true));
		self::assertSame(250, end($steps)['done'] ?? 0);
		self::assertCount(450, $this->index->indexed('call', 0, null, 1000));
	}

	public function testAPlaceThatMakesNoSenseStartsAtTheTop(): void {
		$this->texts = [3 => 'fanfare'];
		$this->config['search_rebuild'] = 'unknown 7';
		iterator_to_array($this->rebuild()->run(true));
		self::assertSame([3], $this->find('fanfare'));
	}

	public function testAnEventBringsTheIndexUpToDate(): void {
		$this->texts = [1 => 'fanfare', 2 => 'harmonie'];
		$this->put(3, 'verdwenen');
		$this->handler()->deliver(new OutboxEvent(OutboxEvent::ITEM_CHANGED, 'k', ['kind' => 'call', 'ids' => [1, 2, 3]]));
		self::assertSame([1], $this->find('fanfare'));
		self::assertSame([], $this->find('verdwenen'));
		$this->handler()->deliver(new OutboxEvent(OutboxEvent::ITEM_CHANGED, 'k', ['kind' => 'unknown', 'ids' => [1]]));
		$this->handler()->deliver(new OutboxEvent(OutboxEvent::ITEM_CHANGED, 'k', []));
		self::assertSame([2], $this->find('harmonie'));
	}

	public function testShowsHitsAsTheReaderMaySeeThem(): void {
		$this->texts = [1 => 'een fanfare in de straat', 2 => 'fanfare verborgen'];
		iterator_to_array($this->rebuild()->run(false));
		$page = $this->page();
		self::assertSame(['call'], $page->kinds());
		$found = $page->read(new SearchQuery('fanfaer', ['nl']), new Reader('ann', languages: ['nl']), 10, null);
		self::assertSame('fanfare', $found['corrected']);
		self::assertSame([[
			'kind' => 'call', 'id' => '1', 'title' => ['text' => 'Oproep 1', 'language' => 'nl'],
			'excerpt' => 'een fanfare in de straat', 'path' => 'calls/1', 'dueAt' => $this->now + 5,
		]], $found['items']);
	}

	public function testACursorTellsItsReaderNothing(): void {
		$this->texts = [1 => 'een fanfare', 2 => 'nog een fanfare', 3 => 'fanfare'];
		iterator_to_array($this->rebuild()->run(false));
		$query = new SearchQuery('fanfare', ['nl']);
		$reader = new Reader('ann', languages: ['nl']);
		$first = $this->page()->read($query, $reader, 1, null);
		self::assertNotNull($first['cursor']);
		self::assertMatchesRegularExpression('/^[A-Za-z0-9_-]+$/', $first['cursor']);
		self::assertNull(Cursor::decode($first['cursor'], 5), 'how rare a word is, is not for everybody to read');
		$second = $this->page()->read($query, $reader, 1, $first['cursor']);
		self::assertNotEquals($first['cursor'], $second['cursor']);
		foreach (['nonsense', Cursor::encode([-1, -1, -1, 1, 100]), '%%%'] as $wrong) {
			try {
				$this->page()->read($query, $reader, 1, $wrong);
				self::fail($wrong);
			} catch (Malformed $malformed) {
				self::assertSame('cursor', $malformed->problem);
			}
		}
	}

	private function page(): SearchPage {
		$crypto = $this->createStub(ICrypto::class);
		$crypto->method('encrypt')->willReturnCallback(static fn (string $text): string => 'secret|' . strrev($text));
		$crypto->method('decrypt')->willReturnCallback(static fn (string $text): string => str_starts_with($text, 'secret|') ? strrev(substr($text, 7)) : throw new \Exception('Authenticated ciphertext could not be decoded.'));
		return new SearchPage($this->search, $this->items(), $this->clock(), $crypto);
	}

	private function rebuild(): Rebuild {
		$config = $this->createStub(IAppConfig::class);
		$config->method('getAppValueString')->willReturnCallback(fn (string $key): string => $this->config[$key] ?? '');
		$config->method('setAppValueString')->willReturnCallback(function (string $key, string $value): bool {
			$this->config[$key] = $value;
			return true;
		});
		$config->method('deleteAppValue')->willReturnCallback(function (string $key): void {
			unset($this->config[$key]);
		});
		return new Rebuild($this->items(), $this->handler(), $this->index, $config);
	}

	private function handler(): IndexHandler {
		$modules = new Modules($this->createStub(ContainerInterface::class), [OneSource::class]);
		$store = new OutboxStore($this->db, $this->clock());
		$outbox = new Outbox($modules, $store, new Delivery($store, $modules, $this->db, new NullLogger()));
		return new IndexHandler($this->db, $this->items(), $this->index, $outbox);
	}

	private function items(): ItemRegistry {
		$source = $this->createStub(ItemSource::class);
		$source->method('kind')->willReturn('call');
		$source->method('idsAfter')->willReturnCallback(fn (int $after, int $limit): array => array_slice(
			array_values(array_filter(array_keys($this->texts), static fn (int $id): bool => $id > $after)), 0, $limit,
		));
		$source->method('documents')->willReturnCallback(fn (array $ids): array => array_values(array_map(
			fn (int $id): SearchDocument => new SearchDocument(new ItemRef('call', $id), Audience::members(), [new SearchField($this->texts[$id], 'nl')]),
			array_filter($ids, fn (int $id): bool => isset($this->texts[$id])),
		)));
		// the reader may not see the second any more
		$source->method('items')->willReturnCallback(fn (array $ids): array => in_array(1, $ids, true) ? [1 => new Item(
			new ItemRef('call', 1), ['fr' => 'Appel 1', 'nl' => 'Oproep 1'], 'fr', Audience::members(), 'calls/1', ['nl' => $this->texts[1]],
			[new ItemDate('past', $this->now - 5), new ItemDate('later', $this->now + 9), new ItemDate('next', $this->now + 5)],
		)] : []);
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturn($source);
		return new ItemRegistry(new Modules($container, [OneSource::class]));
	}
}
