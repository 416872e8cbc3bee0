<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Call;

use OCA\SmartCommons\Community\Theme\ThemeState;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Tender\Call\CallFacts;
use OCA\SmartCommons\Tender\Call\CallFilter;
use OCA\SmartCommons\Tender\Call\CallList;
use OCA\SmartCommons\Tender\Call\CallOrigin;
use OCA\SmartCommons\Tender\Call\CallPlace;
use OCA\SmartCommons\Tender\Call\CallStanding;
use OCA\SmartCommons\Tender\Call\CallStore;
use OCA\SmartCommons\Tender\Call\CallSummaries;
use OCA\SmartCommons\Tender\Call\Standing;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\LotDeadline;
use OCA\SmartCommons\Tender\Rules\WallTime;
use OCP\DB\QueryBuilder\IQueryBuilder;

final class CallListTest extends CallWorld {
	public function testOpenCallsByDeadlineAndWhatIsOverNever(): void {
		$late = $this->call('2027-02-01');
		$none = $this->call(null);
		$soon = $this->call('2026-12-01');
		$over = $this->call('2026-11-01');
		$awarded = $this->call('2027-02-01', state: CallState::Awarded);
		$planned = $this->call(null, state: CallState::Planned);

		self::assertSame([$soon, $late, $none], $this->ids(new CallFilter()));
		self::assertSame([$over], $this->ids(new CallFilter(status: 'closed')));
		self::assertSame([$awarded], $this->ids(new CallFilter(status: 'awarded')));
		self::assertSame([$planned], $this->ids(new CallFilter(status: 'planned')));
		self::assertSame([$soon, $late, $none], array_slice($this->ids(new CallFilter(status: 'any')), 0, 3));
		self::assertCount(6, $this->ids(new CallFilter(status: 'any')));
	}

	public function testEachPageFollowsTheLastWithoutGapOrRepeat(): void {
		for ($day = 1; $day <= 9; $day++) {
			$this->call('2026-12-0' . $day);
			$this->call('2026-12-0' . $day);
			$this->call('2026-11-0' . $day);
		}
		foreach (['deadline', 'newest', 'mine'] as $sort) {
			foreach (['open', 'closed', 'any'] as $status) {
				$filter = new CallFilter(status: $status, sort: $sort);
				self::assertSame($this->ids($filter), $this->paged($filter, 4), $sort . ' ' . $status);
			}
		}
	}

	public function testWhatMyGroupsStandToComesFirst(): void {
		$first = $this->call('2026-12-01');
		$mine = $this->call('2027-01-15');
		$alsoMine = $this->call('2027-01-10');
		$this->put(CallStanding::class, $this->standing([$mine, $alsoMine]));
		$reader = $this->member('anna', [5]);

		self::assertSame([$alsoMine, $mine, $first], $this->ids(new CallFilter(), $reader));
		self::assertSame([$alsoMine, $mine, $first], $this->paged(new CallFilter(), 1, $reader));
		self::assertSame([$first, $alsoMine, $mine], $this->ids(new CallFilter(sort: 'deadline'), $reader));
		self::assertSame([$alsoMine, $mine], $this->ids(new CallFilter(group: 5), $reader));
	}

	public function testAGroupThatIsNotMineDoesNotExist(): void {
		$this->expectException(NotFound::class);
		$this->ids(new CallFilter(group: 6), $this->member('anna', [5]));
	}

	public function testFiltersHoldTogether(): void {
		$music = $this->call('2026-12-10', cpv: ['92312120'], cents: 100_00, level: 'municipal');
		$texts = $this->call('2026-12-20', cpv: ['79530000'], cents: 900_00, level: 'regional');

		self::assertSame([$music], $this->ids(new CallFilter(cpv: '923')));
		self::assertSame([$music], $this->ids(new CallFilter(cpv: '92312120')));
		self::assertSame([], $this->ids(new CallFilter(cpv: '92312121')));
		self::assertSame([$texts], $this->ids(new CallFilter(level: 'regional')));
		self::assertSame([$texts], $this->ids(new CallFilter(min: 500_00)));
		self::assertSame([$music], $this->ids(new CallFilter(max: 500_00)));
		self::assertSame([$music], $this->ids(new CallFilter(days: 20)));
		self::assertSame([$texts], $this->ids(new CallFilter(left: 20)));
		self::assertSame([], $this->ids(new CallFilter(cpv: '923', level: 'regional')));
		self::assertSame(2, $this->page(new CallFilter(count: true), $this->member())->total);
		self::assertSame(1, $this->page(new CallFilter(cpv: '923', count: true), $this->member())->total);
	}

	public function testAThemeThatWentUpInAnotherStillFinds(): void {
		$id = $this->call('2026-12-01', themes: [2]);
		$this->call('2026-12-01', themes: [3]);
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_theme')
			->set('state', $qb->createNamedParameter(ThemeState::Merged->value))
			->set('merged_into', $qb->createNamedParameter(2))
			->where($qb->expr()->eq('id', $qb->createNamedParameter(1)))
			->executeStatement();
		self::assertSame([$id], $this->ids(new CallFilter(theme: 1)));
	}

	public function testACallForTheRegionCoversItsTownsAndATownLiesInItsRegion(): void {
		$ids = [];
		foreach (['SELECT id FROM %slocation WHERE nis = \'44021\'', 'SELECT id FROM %slocation WHERE nuts = \'BE2\' AND type = 1', 'SELECT id FROM %slocation WHERE nis = \'62063\''] as $sql) {
			$ids[] = (int)$this->db->inner()->fetchOne(sprintf($sql, $this->db->prefix() . 'smc_'));
		}
		[$ghent, $flanders, $liege] = $ids;
		$inGhent = $this->call('2026-12-01', places: [$ghent]);
		$inFlanders = $this->call('2026-12-02', places: [$flanders]);
		$inLiege = $this->call('2026-12-03', places: [$liege]);
		$everywhere = $this->call('2026-12-04', places: [CallPlace::EVERYWHERE]);

		self::assertSame([$inGhent, $inFlanders, $everywhere], $this->ids(new CallFilter(place: $ghent)));
		self::assertSame([$inGhent, $inFlanders, $everywhere], $this->ids(new CallFilter(place: $flanders)));
		self::assertSame([$inLiege, $everywhere], $this->ids(new CallFilter(place: $liege)));
	}

	public function testWordsFindByRelevanceAndKeepTheFilters(): void {
		$title = $this->call('2027-01-10', title: 'Muziekfestival in de haven');
		$text = $this->call('2026-12-01', title: 'Zomer in de haven', summary: 'Er is ook plaats voor een muziekfestival.');
		$other = $this->call('2026-12-01', title: 'Vertaling van brochures');
		$over = $this->call('2026-11-01', title: 'Muziekfestival van vorig jaar');
		$this->deliver();

		self::assertSame([$title, $text], $this->ids(new CallFilter(words: 'muziekfestival', sort: 'relevance')));
		self::assertSame([$text, $title], $this->ids(new CallFilter(words: 'muziekfestival', sort: 'deadline')));
		self::assertSame([$title, $text], $this->paged(new CallFilter(words: 'muziekfestival', sort: 'relevance'), 1));
		self::assertSame([$over], $this->ids(new CallFilter(words: 'muziekfestival', status: 'closed', sort: 'relevance')));
		self::assertNotContains($other, $this->ids(new CallFilter(words: 'muziekfestival', sort: 'relevance')));
	}

	public function testOnlyMembersOfTheGroupSeeWhatItKeeps(): void {
		$kept = $this->call('2026-12-01', group: 7);
		self::assertSame([], $this->ids(new CallFilter(), $this->member('bob', [8])));
		self::assertSame(0, $this->page(new CallFilter(count: true), $this->member('bob', [8]))->total);
		self::assertSame([$kept], $this->ids(new CallFilter(), $this->member('anna', [7])));
		self::assertSame([], $this->get(CallSummaries::class)->of([$kept], $this->member('bob', [8])));
	}

	public function testTheNumberOfQueriesDoesNotGrow(): void {
		$queries = [];
		foreach ([3, 60] as $calls) {
			for ($at = 0; $at < $calls; $at++) {
				$this->call('2026-12-' . sprintf('%02d', 1 + $at % 28), cpv: ['92312120', '79530000']);
			}
			$this->page(new CallFilter(), $this->member());
			$before = $this->db->queryLog()->count();
			$page = $this->page(new CallFilter(), $this->member(), 25);
			$this->get(CallSummaries::class)->of($page->ids, $this->member());
			$queries[] = $this->db->queryLog()->count() - $before;
		}
		self::assertSame($queries[0], $queries[1]);
	}

	/**
	 * @param list<string> $cpv
	 * @param list<int> $places
	 * @param list<int> $themes
	 */
	private function call(?string $deadline, CallState $state = CallState::Open, array $cpv = [], ?int $cents = null, string $level = 'municipal', array $places = [], string $title = 'Oproep', string $summary = '', int $group = 0, array $themes = []): int {
		$deadlines = $deadline === null ? [] : [new LotDeadline(Deadline::of(DeadlineKind::Submission, WallTime::parse($deadline, '12:00'), Deadline::BRUSSELS))];
		$facts = new CallFacts(
			new CallOrigin('csv', 'x', $this->now), $state, ['nl' => $title], $summary === '' ? [] : ['nl' => $summary], 'nl', 'Stad', $level, 'call', null,
			$cpv[0] ?? null, $cpv, array_map(static fn (int $place): CallPlace => new CallPlace($place), $places), $themes, ['nl'], ['nl'], $cents, $cents === null ? null : 'EUR', [], Deadlines::of($deadlines), [],
		);
		$id = $this->get(CallStore::class)->insert($facts, $group, 'anna', $this->now++);
		$this->get(Outbox::class)->itemChanged(new ItemRef('call', $id));
		return $id;
	}

	private function page(CallFilter $filter, Reader $reader, int $limit = 100, ?string $cursor = null): \OCA\SmartCommons\Tender\Call\CallPage {
		return $this->get(CallList::class)->page($filter, $reader, $limit, $cursor === null ? null : Cursor::decode($cursor, CallList::CURSOR));
	}

	/** @return list<int> */
	private function ids(CallFilter $filter, ?Reader $reader = null): array {
		return $this->page($filter, $reader ?? $this->member())->ids;
	}

	/** @return list<int> */
	private function paged(CallFilter $filter, int $limit, ?Reader $reader = null): array {
		$ids = [];
		$cursor = null;
		do {
			$page = $this->page($filter, $reader ?? $this->member(), $limit, $cursor);
			self::assertLessThanOrEqual($limit, count($page->ids));
			$ids = [...$ids, ...$page->ids];
			$cursor = $page->cursor;
		} while ($cursor !== null);
		return $ids;
	}

	/** @param list<int> $mine */
	private function standing(array $mine): CallStanding {
		$standing = $this->createStub(CallStanding::class);
		$standing->method('of')->willReturnCallback(static fn (array $ids): array => array_fill_keys(array_intersect($ids, $mine), new Standing()));
		$standing->method('callIds')->willReturnCallback(static fn (IQueryBuilder $qb): string => 'SELECT id FROM ' . '`*PREFIX*smc_call` WHERE id IN (' . implode(',', $mine) . ')');
		return $standing;
	}
}
