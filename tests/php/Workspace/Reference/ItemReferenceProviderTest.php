<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Reference;

use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Tests\Workspace\Shown\ShownTestCase;
use OCA\SmartCommons\Workspace\Reference\ItemAddress;
use OCA\SmartCommons\Workspace\Reference\ItemReferenceProvider;
use OCA\SmartCommons\Workspace\Reference\StalePreviews;
use OCP\Collaboration\Reference\IReferenceManager;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;

#[CoversClass(ItemReferenceProvider::class)]
#[CoversClass(ItemAddress::class)]
#[CoversClass(StalePreviews::class)]
final class ItemReferenceProviderTest extends ShownTestCase {
	private const CALL = 'https://cloud.example/nc/index.php/apps/smartcommons/calls/1';

	#[DataProvider('addresses')]
	public function testKnowsThePagesOfItems(string $url, ?string $item): void {
		$addresses = new ItemAddress($this->items, $this->urls());
		self::assertSame($item, $addresses->item($url)?->key());
		if ($item !== null) {
			self::assertTrue($this->provider()->matchReference($url));
		}
	}

	/** @return iterable<string, array{string, ?string}> */
	public static function addresses(): iterable {
		yield 'with the front controller' => [self::CALL, 'call:1'];
		yield 'without' => ['https://cloud.example/nc/apps/smartcommons/groups/7', 'group:7'];
		yield 'with more behind it' => [self::CALL . '?from=talk#notes', 'call:1'];
		yield 'with a slash' => [self::CALL . '/', 'call:1'];
		yield 'a list' => ['https://cloud.example/nc/apps/smartcommons/calls', null];
		yield 'another server' => ['https://elsewhere.example/nc/apps/smartcommons/calls/1', null];
		yield 'another app' => ['https://cloud.example/nc/apps/deck/calls/1', null];
		yield 'nothing of ours' => ['https://cloud.example/nc/apps/smartcommons/calls/0', null];
	}

	public function testUnfoldsForThoseWhoMaySeeIt(): void {
		$this->call(1, [$this->deadline()], Audience::groups([7]));
		$reference = $this->provider()->resolveReference(self::CALL);
		self::assertTrue($reference?->getAccessible());
		self::assertSame('Muziek in het park', $reference->getTitle());
		self::assertSame('Call · Deadline: vrijdag 4 december, 12:00 · Film Gent', $reference->getDescription());
		self::assertSame('smartcommons_item', $reference->getRichObjectType());
		self::assertSame('Film Gent', $reference->getRichObject()['group']);
	}

	#[DataProvider('strangers')]
	public function testTellsOthersNothing(Reader $stranger): void {
		$this->call(1, [$this->deadline()], Audience::groups([7]));
		$this->reader = $stranger;
		$hidden = $this->provider()->resolveReference(self::CALL);
		$none = $this->provider()->resolveReference(str_replace('calls/1', 'calls/2', self::CALL));
		self::assertFalse($hidden?->getAccessible());
		self::assertStringNotContainsString('Muziek', json_encode($hidden, JSON_THROW_ON_ERROR));
		self::assertSame(json_encode($none, JSON_THROW_ON_ERROR), str_replace('calls\/1', 'calls\/2', json_encode($hidden, JSON_THROW_ON_ERROR)));
	}

	/** @return iterable<array{Reader}> */
	public static function strangers(): iterable {
		yield 'of another group' => [new Reader('eve', [8])];
		yield 'who left' => [new Reader('ann', [])];
		yield 'a guest' => [Reader::guest()];
	}

	public function testOnAPublicPageEverybodyIsAGuest(): void {
		$this->call(1, [], Audience::members());
		$this->call(2, [], Audience::public());
		self::assertFalse($this->provider()->resolveReferencePublic(self::CALL, 'token')?->getAccessible());
		self::assertTrue($this->provider()->resolveReferencePublic(str_replace('calls/1', 'calls/2', self::CALL), 'token')?->getAccessible());
	}

	public function testWhatIsKeptIsFoundAgainOnlyByTheSameReaderWhileItIsTrue(): void {
		$this->call(1, [$this->deadline()], Audience::groups([7]));
		$keys = [$this->provider()->getCacheKey(self::CALL)];
		self::assertSame($keys[0], $this->provider()->getCacheKey(self::CALL));
		$keys[] = $this->provider()->getCacheKeyPublic(self::CALL, 'token');
		$this->reader = new Reader('bob', [7], languages: ['nl', 'en']);
		$keys[] = $this->provider()->getCacheKey(self::CALL);
		$this->reader = new Reader('ann', [7], languages: ['fr']);
		$keys[] = $this->provider()->getCacheKey(self::CALL);
		$this->reader = new Reader('ann', [], languages: ['nl', 'en']);
		$keys[] = $this->provider()->getCacheKey(self::CALL);
		$this->reader = new Reader('ann', [7], languages: ['nl', 'en']);
		$this->call(1, [$this->deadline('2026-12-05 12:00')], Audience::groups([7]));
		$keys[] = $this->provider()->getCacheKey(self::CALL);
		self::assertNotContains(null, $keys, 'one answer for everybody');
		self::assertSame(count($keys), count(array_unique($keys)));
	}

	public function testForgetsWhatChanged(): void {
		$references = $this->createMock(IReferenceManager::class);
		$forgotten = [];
		$references->expects(self::exactly(2))->method('invalidateCache')->willReturnCallback(static function (string $prefix) use (&$forgotten): void {
			$forgotten[] = $prefix;
		});
		(new StalePreviews($references))->deliver(new OutboxEvent(OutboxEvent::ITEM_CHANGED, 'call:x', ['kind' => 'call', 'ids' => [1, 2]]));
		self::assertSame([$this->provider()->getCachePrefix(self::CALL), 'smartcommons:call:2'], $forgotten);
	}

	private function provider(): ItemReferenceProvider {
		return new ItemReferenceProvider(new ItemAddress($this->items, $this->urls()), $this->items, $this->shown(), $this->readers(), new PageLinks($this->urls()), $this->l10n());
	}
}
