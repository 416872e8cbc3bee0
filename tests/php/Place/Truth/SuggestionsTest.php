<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Truth;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceMemberData;
use OCA\SmartCommons\Place\PlaceService;
use OCA\SmartCommons\Place\Rules\Cause;
use OCA\SmartCommons\Place\Truth\Decision;
use OCA\SmartCommons\Place\Truth\Rollback;
use OCA\SmartCommons\Place\Truth\StewardService;
use OCA\SmartCommons\Place\Truth\SuggestionAuthor;
use OCA\SmartCommons\Place\Truth\SuggestionDecider;
use OCA\SmartCommons\Place\Truth\SuggestionHome;
use OCA\SmartCommons\Place\Truth\SuggestionInput;
use OCA\SmartCommons\Place\Truth\SuggestionMaker;
use OCA\SmartCommons\Place\Truth\SuggestionNews;
use OCA\SmartCommons\Place\Truth\SuggestionReads;
use OCA\SmartCommons\Place\Truth\TruthNews;
use OCA\SmartCommons\Tests\Place\PlaceTestCase;
use PHPUnit\Framework\Attributes\CoversClass;

#[CoversClass(SuggestionDecider::class)]
#[CoversClass(SuggestionAuthor::class)]
#[CoversClass(SuggestionNews::class)]
#[CoversClass(SuggestionHome::class)]
#[CoversClass(TruthNews::class)]
#[CoversClass(Rollback::class)]
final class SuggestionsTest extends PlaceTestCase {
	use TestTrait;

	protected function setUp(): void {
		parent::setUp();
		foreach (['ann', 'bob', 'eve'] as $uid) {
			$this->account($uid);
		}
		$this->account('mod', groups: ['admin']);
	}

	public function testWhoDecidesIsToldAndWhoSuggestedHearsOfIt(): void {
		$place = $this->add('ann');
		$this->get(StewardService::class)->put('eve', [$this->place(self::GHENT)], $this->reader('mod'));
		$id = $this->suggest($place, 'bob', ['street' => 'Dorp 2']);
		self::assertSame(['place.suggested' => ['ann', 'eve']], $this->told());
		self::assertSame('Bob suggests', str_replace('{actor}', 'Bob', substr((string)$this->sentences()[0], 0, 16)));
		$this->decide($id, new Decision(Decision::ASK, reason: 'Since when?'), 'ann');
		self::assertSame(['bob'], $this->told()['place.asked'] ?? []);
		self::assertSame(['places/suggestions/mine'], $this->waiting('bob'));
		$this->get(SuggestionAuthor::class)->answer($id, 'May', $this->reader('bob'));
		self::assertSame([['places/suggestions'], []], [$this->waiting('eve'), $this->waiting('bob')]);
		$this->decide($id, new Decision(Decision::ACCEPT), 'eve');
		self::assertSame(['bob'], $this->told()['place.decided'] ?? []);
		self::assertSame([], $this->waiting('eve'));
		self::assertSame('Dorp 2', $this->now($place)->facts->street);
	}

	public function testAnAcceptedFieldIsNotWrittenOverWhatSomebodyElseChanged(): void {
		$place = $this->add('ann', ['street' => 'Kade 1']);
		$id = $this->suggest($place, 'bob', ['street' => 'Dorp 2', 'phone' => '+32 9 123 45 67']);
		$this->get(PlaceService::class)->apply($place->id, ['street' => 'Plein 3'], Cause::Edit, $this->reader('ann'));
		self::assertSame('changed-since', $this->problem(fn () => $this->decide($id, new Decision(Decision::ACCEPT), 'ann')));
		self::assertSame(['Plein 3', ''], [$this->now($place)->facts->street, $this->now($place)->facts->phone]);
		$this->decide($id, new Decision(Decision::ACCEPT, refused: ['street'], reason: 'Moved again'), 'ann');
		self::assertSame(['Plein 3', '+32 9 123 45 67'], [$this->now($place)->facts->street, $this->now($place)->facts->phone]);
	}

	public function testWhatCannotBeTakesNothingOfASuggestion(): void {
		$place = $this->add('ann');
		$id = $this->suggest($place, 'bob', ['state' => 'paused', 'pausedUntil' => '2030-01-01']);
		self::assertSame('invalid', $this->problem(fn () => $this->decide($id, new Decision(Decision::ACCEPT, refused: ['state'], reason: 'No'), 'ann')));
		self::assertSame('open', $this->get(SuggestionReads::class)->show($id, $this->reader('ann'))['state']);
	}

	public function testWordsAloneCanBeSeenToOrRefused(): void {
		$place = $this->add('ann');
		foreach ([['accepted', new Decision(Decision::ACCEPT)], ['refused', new Decision(Decision::REFUSE, reason: 'No')]] as [$state, $decision]) {
			$id = $this->get(SuggestionMaker::class)->change($this->now($place), new SuggestionInput([], 'The door is at the back.'), $this->reader('bob'));
			$this->decide($id, $decision, 'ann');
			self::assertSame($state, $this->get(SuggestionReads::class)->show($id, $this->reader('bob'))['state']);
		}
		self::assertSame($place->version, $this->now($place)->version);
	}

	public function testGoingBackRestoresEveryFieldAfterAnyEdits(): void {
		$service = $this->get(PlaceService::class);
		$edits = [
			['street' => 'Dorp 2'], ['phone' => '+32 9 123 45 67', 'email' => 'a@example.org'], ['names' => ['nl' => 'Andere naam', 'fr' => 'Autre nom']],
			['equipment' => [['names' => ['nl' => 'Zaag'], 'amount' => 3]]], ['equipment' => []], ['locationId' => $this->place(self::GHENT), 'position' => ['lat' => 51.05, 'lon' => 3.73]],
			['hours' => ['periods' => [['week' => ['mo' => [['from' => '09:00', 'until' => '12:00']]]]]]], ['hours' => null], ['state' => 'paused', 'pausedUntil' => '2030-01-01'],
			['state' => 'active', 'pausedUntil' => null], ['fieldAudience' => ['phone' => 'editors']], ['languages' => ['nl', 'fr'], 'links' => [['url' => 'https://example.org']]],
			['locationId' => $this->place(self::LIEGE), 'position' => null, 'scopeId' => null], ['price' => 'paid', 'priceText' => '5 euros', 'depositCents' => 500],
		];
		$this->limitTo(20)->forAll(Generators::vector(7, Generators::choose(0, count($edits) - 1)), Generators::choose(0, 7))
			->then(function (array $draws, int $to) use ($service, $edits): void {
				$place = $this->add('ann');
				$moments = [$place];
				foreach ($draws as $draw) {
					$moments[] = $service->apply($place->id, $edits[(int)$draw], Cause::Edit, $this->reader('ann'));
				}
				$then = $moments[$to];
				$back = $this->get(Rollback::class)->to($place->id, $then->version, null, $this->reader('ann'));
				self::assertSame(json_encode($then->facts->toArray()), json_encode($back->facts->toArray()));
			});
	}

	public function testWhoeverLeavesIsForgottenAndWhatTheySuggestedStays(): void {
		$place = $this->add('ann');
		$this->get(StewardService::class)->put('bob', [$this->place(self::GHENT)], $this->reader('mod'));
		$id = $this->suggest($place, 'bob', ['street' => 'Dorp 2']);
		$this->get(PlaceMemberData::class)->erase('bob');
		$seen = $this->get(SuggestionReads::class)->show($id, $this->reader('ann'));
		self::assertSame([null, true, 'open'], [$seen['by'], $seen['fromContact'], $seen['state']]);
		self::assertSame([], $this->get(StewardService::class)->all($this->reader('mod')));
		$this->decide($id, new Decision(Decision::ACCEPT), 'ann');
		self::assertSame('Dorp 2', $this->now($place)->facts->street);
	}

	/** @param array<string, mixed> $fields */
	private function suggest(Place $place, string $uid, array $fields): int {
		return $this->get(SuggestionMaker::class)->change($this->now($place), new SuggestionInput($fields, ''), $this->reader($uid));
	}

	private function decide(int $id, Decision $decision, string $uid): void {
		$this->get(SuggestionDecider::class)->decide($id, $decision, null, $this->reader($uid));
	}

	/** @return list<string> pages where something waits */
	private function waiting(string $uid): array {
		return array_map(static fn ($entry): string => $entry->path, $this->get(SuggestionHome::class)->home($this->reader($uid)));
	}

	/** @return array<string, list<string>> accounts per kind of news */
	private function told(): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('n.what', 't.uid')->from('smc_news', 'n')->innerJoin('n', 'smc_news_to', 't', $qb->expr()->eq('t.news_id', 'n.id'))->orderBy('t.uid');
		$told = [];
		foreach (Row::of($qb) as $row) {
			$told[$row->string('what')][] = $row->string('uid');
		}
		return $told;
	}

	/** @return list<string> */
	private function sentences(): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_news')->orderBy('id');
		return array_map(fn (Row $row): string => $this->get(TruthNews::class)->sentence(NewsEntry::ofRow($row), $this->l10n()), Row::of($qb));
	}
}
