<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Watch;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Tender\Call\CallFacts;
use OCA\SmartCommons\Tender\Call\CallLot;
use OCA\SmartCommons\Tender\Call\CallOrigin;
use OCA\SmartCommons\Tender\Call\CallStore;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\Criteria;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Watch\MatchMapper;
use OCA\SmartCommons\Tender\Watch\WatchService;
use OCA\SmartCommons\Tests\Tender\Call\CallWorld;
use PHPUnit\Framework\Attributes\DataProvider;

final class MatcherTest extends CallWorld {
	public function testAWordThatComesInLaterIsFoundByTheSameProcess(): void {
		$watch = $this->watch(['words' => ['podium']]);
		$this->call('Vertaling van brieven');
		$first = $this->call('Podium gezocht');
		$this->settle();
		self::assertSame([$first], $this->matched($watch));
		// the index only now learns that this word begins with the one asked for
		$second = $this->call('Podiumverlichting voor een feest');
		$this->settle();
		self::assertSame([$first, $second], $this->matched($watch));
	}

	public function testWhatIsExcludedIsLookedForInEveryText(): void {
		$watch = $this->watch(['words' => ['feest'], 'exclude' => ['wapens', 'camera bewaking', 'schoon*']]);
		$good = $this->call('Feest met muziek');
		$this->call('Feest met wapens');
		$this->call('Feest', 'Met wapens, helaas');
		$this->call('Feest in percelen', lot: ['nl' => 'Perceel met Wápens']);
		$this->call('Feest in delen', lotText: ['fr' => 'Met camera bewaking']);
		$this->call('Feest en schoonmaak');
		$this->call('Feest van de buurt', buyer: 'Wapens & Co');
		$this->settle();
		self::assertSame([$good], $this->matched($watch));
	}

	public function testWhatNoLongerMatchesLeavesTheInbox(): void {
		$id = $this->call('Podium gezocht');
		$watch = $this->watch(['words' => ['podium']]);
		$this->settle();
		self::assertSame([$id], $this->matched($watch));
		$service = $this->get(WatchService::class);
		$service->update($watch, 'Licht', Criteria::fromArray(['words' => ['licht']]), null, $this->member('anna', [5], [5]), static fn (): array => []);
		$this->settle();
		self::assertSame([], $this->matched($watch));
	}

	public function testTheGroupHearsOnceOfWhatComesInAndNothingOfWhatANewWatchFinds(): void {
		$this->call('Podium van vroeger');
		$this->settle();
		$this->watch(['words' => ['podium']]);
		$this->settle();
		self::assertSame([], $this->told());
		$new = $this->call('Podium gezocht');
		$this->settle();
		self::assertSame([$new], $this->told());
		// a second watch finds the same one, and the index is built anew
		$this->watch(['words' => ['gezocht']]);
		$this->settle();
		$this->get(Outbox::class)->itemChanged(new ItemRef('call', $new));
		$this->settle();
		self::assertSame([$new], $this->told());
	}

	public function testManyThatComeTogetherNameHowMany(): void {
		$this->watch(['words' => ['podium']]);
		$this->settle();
		$calls = array_map(fn (int $nth): int => $this->call('Podium ' . $nth, announce: false), range(1, 5));
		$this->get(Outbox::class)->itemsChanged('call', $calls);
		$this->settle();
		self::assertSame($calls, $this->told());
		$news = array_values($this->get(NewsStore::class)->byIds(range(1, 9)));
		self::assertSame([true, false, false, false, false], array_map(static fn (NewsEntry $one): bool => $one->leads(), $news));
		self::assertSame([false, true, true, true, true], array_map(static fn (NewsEntry $one): bool => $one->follows(), $news));
	}

	/** @param array<string, mixed> $criteria */
	#[DataProvider('nonsense')]
	public function testNobodyWatchesForWhatDoesNotExistOrForEverything(string $field, array $criteria): void {
		try {
			$this->watch($criteria);
			self::fail($field);
		} catch (Invalid $invalid) {
			self::assertSame([$field], array_keys($invalid->fields));
		}
	}

	/** @return iterable<string, array{string, array<string, mixed>}> */
	public static function nonsense(): iterable {
		yield 'no such theme' => ['criteria.themes', ['themes' => [1, 999_999]]];
		yield 'no such place' => ['criteria.places', ['words' => ['podium'], 'places' => [1, 999_999]]];
		yield 'nothing' => ['criteria', []];
		yield 'only what is excluded' => ['criteria', ['exclude' => ['wapens']]];
		yield 'words of nothing but signs' => ['criteria', ['words' => ['!!', '🎺']]];
	}

	/** @param array<string, mixed> $criteria */
	private function watch(array $criteria): int {
		return $this->get(WatchService::class)->create(5, 'Ons profiel', Criteria::fromArray($criteria), $this->member('anna', [5], [5]))->id;
	}

	/**
	 * @param array<string, string> $lot
	 * @param array<string, string> $lotText
	 */
	private function call(string $title, string $summary = '', array $lot = [], array $lotText = [], string $buyer = 'Stad', bool $announce = true): int {
		$lots = $lot === [] && $lotText === [] ? [] : [new CallLot('LOT-0001', $lot, $lotText, [], null, null, null)];
		$id = $this->get(CallStore::class)->insert(new CallFacts(
			new CallOrigin('csv', 'x', $this->now), CallState::Open, ['nl' => $title], $summary === '' ? [] : ['nl' => $summary], 'nl', $buyer, 'municipal', 'call', null,
			null, [], [], [], ['nl'], ['nl'], null, null, $lots, Deadlines::of([]), [],
		), 0, 'anna', $this->now);
		if ($announce) {
			$this->get(Outbox::class)->itemChanged(new ItemRef('call', $id));
		}
		return $id;
	}

	/** First the index follows, then the watches. */
	private function settle(): void {
		$this->deliver();
		$this->deliver();
	}

	/** @return list<int> calls of which the group heard */
	private function told(): array {
		return array_values(array_map(static fn (NewsEntry $one): int => $one->item->id, $this->get(NewsStore::class)->ofGroup(5, 0, 100)));
	}

	/** @return list<int> */
	private function matched(int $watch): array {
		return $this->get(MatchMapper::class)->callsBetween($watch, 0, PHP_INT_MAX);
	}
}
