<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place;

use OCA\SmartCommons\Community\Member\Answers;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Home\HomeEntry;
use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Place\PlaceHome;
use OCA\SmartCommons\Place\PlaceService;
use OCA\SmartCommons\Place\Rules\Cause;
use OCA\SmartCommons\Place\Seek\SeekAlerts;
use OCA\SmartCommons\Place\Seek\SeekNews;
use OCA\SmartCommons\Place\Seek\SeekService;
use PHPUnit\Framework\Attributes\CoversClass;

#[CoversClass(SeekAlerts::class)]
#[CoversClass(SeekService::class)]
#[CoversClass(SeekNews::class)]
#[CoversClass(PlaceHome::class)]
final class SeekTest extends PlaceTestCase {
	protected function setUp(): void {
		parent::setUp();
		$this->account('ann', 'nl');
		$this->account('bob');
		$this->account('mod', groups: ['admin']);
	}

	public function testTellsOnceOfWhatIsNewAndOfWhatChangedIntoIt(): void {
		$this->add('mod', ['equipment' => [['names' => ['nl' => 'risograaf']]]]);
		$other = $this->add('mod');
		$this->deliver();
		$this->now += 10_000;
		$this->seek('ann', ['q' => 'risograph', 'open' => 'now']);
		$this->seek('bob', ['q' => 'risograph'], false);
		$this->now += 10_000;
		$new = $this->add('mod', ['equipment' => [['names' => ['en' => 'Risograph']]]]);
		$this->add('mod', ['equipment' => [['names' => ['en' => 'Chainsaw']]]]);
		$this->deliver();
		$this->tell();
		self::assertSame([['ann', $new->id]], $this->news());
		$this->now += 10_000;
		$this->get(PlaceService::class)->apply($other->id, ['equipment' => [['names' => ['fr' => 'risographe']]]], Cause::Edit, $this->reader('mod'));
		$this->get(PlaceService::class)->apply($new->id, ['street' => 'Dorp 1'], Cause::Edit, $this->reader('mod'));
		$this->deliver();
		$this->tell();
		$this->tell();
		self::assertSame([['ann', $new->id], ['ann', $other->id]], $this->news());
	}

	public function testTellsNobodyOfWhatTheyMayNotSee(): void {
		$group = $this->group('bob', 'invitation');
		$this->seek('ann', ['kind' => 'makerspace']);
		$this->now += 10_000;
		$this->add('bob', ['audience' => 'group', 'groupId' => $group]);
		$this->deliver();
		$this->tell();
		self::assertSame([], $this->news());
	}

	public function testASearchForWhatIsGoneFindsNothingAndStopsNoOther(): void {
		$group = $this->group('ann');
		$this->seek('ann', ['group' => (string)($group + 50)]);
		$this->seek('bob', ['kind' => 'makerspace']);
		$this->now += 10_000;
		$place = $this->add('mod');
		$this->tell();
		self::assertSame([['bob', $place->id]], $this->news());
	}

	public function testTheSentenceNamesTheSearch(): void {
		$entry = new NewsEntry(1, SeekAlerts::FOUND, new \OCA\SmartCommons\Core\Item\ItemRef('place', 1), null, true, null, ['search' => 'Riso'], 0);
		self::assertSame('{item} fits your search “Riso”.', (new SeekNews())->sentence($entry, $this->l10n()));
		self::assertSame([SeekAlerts::FOUND], array_column((new SeekNews())->kinds($this->l10n()), 'id'));
	}

	public function testTheHomePageShowsWhatWasLatelyFoundRightNearby(): void {
		$this->fill('ann', new Answers(placeId: $this->place(self::GHENT)));
		self::assertSame([], $this->get(PlaceHome::class)->home($this->reader('bob')));
		$near = $this->add('mod', ['names' => ['nl' => 'Vlakbij']]);
		$this->add('ann', ['names' => ['nl' => 'Nog niet bevestigd']]);
		$this->add('mod', ['names' => ['nl' => 'Ver weg'], 'locationId' => $this->place(self::LIEGE)]);
		self::assertSame([$near->id], array_map(static fn (HomeEntry $entry): int => (int)$entry->id, $this->get(PlaceHome::class)->home($this->reader('ann'))));
		$this->now += 100 * 86400;
		self::assertSame([], $this->get(PlaceHome::class)->home($this->reader('ann')));
	}

	/** @param array<string, string> $query */
	private function seek(string $uid, array $query, bool $alerts = true): void {
		$this->get(SeekService::class)->add($this->input(['name' => 'My search', 'query' => $query, 'alerts' => $alerts]), $this->reader($uid));
	}

	private function tell(): void {
		$this->get(SeekAlerts::class)->tell($this->now);
	}

	/** @return list<array{string, int}> who was told of which place */
	private function news(): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('t.uid', 'n.item_id')->from('smc_news', 'n')
			->innerJoin('n', 'smc_news_to', 't', $qb->expr()->eq('t.news_id', 'n.id'))
			->orderBy('n.id');
		return array_map(static fn (Row $row): array => [$row->string('uid'), $row->int('item_id')], Row::of($qb));
	}
}
