<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\PlaceMemberData;
use OCA\SmartCommons\Place\PlacePolicy;
use OCA\SmartCommons\Place\PlaceReads;
use OCA\SmartCommons\Place\PlaceService;
use OCA\SmartCommons\Place\Rules\Cause;
use OCA\SmartCommons\Place\Rules\PlaceState;
use PHPUnit\Framework\Attributes\CoversClass;

#[CoversClass(PlaceService::class)]
#[CoversClass(PlacePolicy::class)]
#[CoversClass(PlaceMemberData::class)]
final class PlaceServiceTest extends PlaceTestCase {
	protected function setUp(): void {
		parent::setUp();
		$this->account('ann');
		$this->account('bob');
		$this->account('mod', groups: ['admin']);
	}

	public function testWhatAMemberAddsWaitsForSomebodyWhoKnowsIt(): void {
		$place = $this->add('ann');
		self::assertSame(PlaceState::Unverified, $place->facts->state);
		self::assertNull($place->verifiedAt);
		$confirmed = $this->get(PlaceService::class)->confirm($place->id, $this->reader('bob'));
		self::assertSame(PlaceState::Active, $confirmed->facts->state);
		self::assertSame([$this->now, 'bob'], [$confirmed->verifiedAt, $confirmed->verifiedBy]);
		self::assertSame(PlaceState::Active, $this->add('mod')->facts->state);
	}

	public function testFillsInTheMunicipalityOfAPointAndTheEntryOfTheCatalogue(): void {
		$place = $this->add('ann', ['locationId' => null, 'position' => ['lat' => 51.05, 'lon' => 3.73], 'equipment' => [['names' => ['fr' => 'Risographe']]]]);
		self::assertSame($this->place(self::GHENT), $place->facts->locationId);
		self::assertSame($this->place(self::GHENT), $place->facts->scopeId);
		self::assertNotNull($place->facts->equipment[0]->entryId);
		self::assertSame(['fr' => 'Risographe'], $place->facts->equipment[0]->names);
	}

	public function testAsksBeforeAddingWhatMayBeKnownAlready(): void {
		$known = $this->add('ann', ['names' => ['nl' => 'De Gereedschapskist'], 'position' => ['lat' => 51.05, 'lon' => 3.73]]);
		$again = ['names' => ['nl' => 'Gereedschapskist vzw'], 'position' => ['lat' => 51.0504, 'lon' => 3.7305]];
		try {
			$this->add('bob', $again);
			self::fail('it is known');
		} catch (Problem $problem) {
			self::assertSame('possible-duplicate', $problem->problem);
			self::assertSame([$known->id], array_column((array)($problem->current['candidates'] ?? []), 'id'));
		}
		self::assertNotSame($known->id, $this->add('bob', $again + ['notDuplicateOf' => [$known->id]])->id);
		self::assertSame('', $this->problem(fn () => $this->add('bob', ['names' => ['nl' => 'De Gereedschapskist'], 'locationId' => $this->place(self::LIEGE), 'position' => ['lat' => 50.64, 'lon' => 5.57]])));
		$this->add('ann', ['website' => 'https://www.example.org/']);
		self::assertSame('possible-duplicate', $this->problem(fn () => $this->add('bob', ['website' => 'http://example.org', 'locationId' => $this->place(self::LIEGE)])));
	}

	public function testADoubleThatOneMayNotSeeIsNotTold(): void {
		$group = $this->group('ann', 'invitation');
		$this->add('ann', ['names' => ['nl' => 'Verborgen plek'], 'audience' => 'group', 'groupId' => $group]);
		self::assertSame('', $this->problem(fn () => $this->add('bob', ['names' => ['nl' => 'Verborgen plek']])));
	}

	public function testChangesWhatIsSentAndKeepsTheRest(): void {
		$place = $this->add('ann', ['street' => 'Kerkstraat 1', 'email' => 'post@example.org']);
		$after = $this->get(PlaceService::class)->change($place->id, $this->edit(['street' => 'Dorp 2']), $place->version, $this->reader('ann'));
		self::assertSame(['Dorp 2', 'post@example.org', $place->version + 1], [$after->facts->street, $after->facts->email, $after->version]);
		self::assertSame([['street', '"Kerkstraat 1"', '"Dorp 2"', 'edit', 'ann']], $this->log($place->id, $after->version));
		$same = $this->get(PlaceService::class)->change($place->id, $this->edit(['street' => 'Dorp 2']), null, $this->reader('ann'));
		self::assertSame($after->version, $same->version);
	}

	public function testOthersSuggest(): void {
		$place = $this->add('ann');
		self::assertSame('not-yours', $this->problem(fn () => $this->get(PlaceService::class)->change($place->id, $this->edit(['street' => 'x']), null, $this->reader('bob'))));
		$this->get(PlaceService::class)->change($place->id, $this->edit(['street' => 'x']), null, $this->reader('mod'));
		$this->steward('bob', self::GHENT);
		self::assertSame('y', $this->get(PlaceService::class)->change($place->id, $this->edit(['street' => 'y']), null, $this->reader('bob'))->facts->street);
	}

	public function testAStewardOfAProvinceLooksAfterItsMunicipalities(): void {
		$place = $this->add('ann');
		$this->steward('bob', '40000');
		self::assertTrue($this->get(PlacePolicy::class)->edit($this->reader('bob'), $place));
		self::assertFalse($this->get(PlacePolicy::class)->edit($this->reader('bob'), $this->add('ann', ['locationId' => $this->place(self::LIEGE)])));
	}

	public function testWhoComesSecondIsToldAndChangesNothing(): void {
		$place = $this->add('ann');
		$service = $this->get(PlaceService::class);
		$service->change($place->id, $this->edit(['street' => 'First']), $place->version, $this->reader('ann'));
		try {
			$service->change($place->id, $this->edit(['street' => 'Second']), $place->version, $this->reader('ann'));
			self::fail('somebody was first');
		} catch (Problem $problem) {
			self::assertSame([412, $place->version + 1], [$problem->status(), $problem->current['version'] ?? 0]);
		}
		self::assertSame('First', $this->now($place)->facts->street);
	}

	public function testAppliesChangesOfOthersWithTheirCause(): void {
		$place = $this->add('ann');
		$successor = $this->add('bob', ['locationId' => $this->place(self::LIEGE)]);
		$moved = $this->get(PlaceService::class)->apply($place->id, ['state' => 'moved', 'successorId' => $successor->id], Cause::Suggestion, $this->reader('mod'), $place->version);
		self::assertSame([PlaceState::Moved, $successor->id], [$moved->facts->state, $moved->facts->successorId]);
		self::assertSame('gone', $this->problem(fn () => $this->get(PlaceService::class)->confirm($place->id, $this->reader('bob'))));
		$shown = $this->get(PlaceReads::class)->show($this->now($successor), $this->reader('bob'));
		self::assertSame([$place->id], array_column((array)$shown['predecessors'], 'id'));
		self::assertSame('invalid', $this->problem(fn () => $this->get(PlaceService::class)->apply($successor->id, ['state' => 'succeeded', 'successorId' => $place->id], Cause::Edit, $this->reader('mod'))));
		$back = $this->get(PlaceService::class)->apply($place->id, ['state' => 'active', 'successorId' => null], Cause::Reminder, Reader::guest(), null, true);
		self::assertSame([$this->now, null], [$back->verifiedAt, $back->verifiedBy]);
	}

	public function testEachFieldIsForWhomItSays(): void {
		$group = $this->group('ann', 'invitation');
		$this->account('carl');
		$this->bringIn($group, 'carl', 'ann');
		$place = $this->add('ann', [
			'groupId' => $group, 'street' => 'Geheim 3', 'email' => 'a@example.org', 'phone' => '+32 9 123 45 67', 'person' => 'Ann',
			'position' => ['lat' => 51.06, 'lon' => 3.74],
			'fieldAudience' => ['street' => 'editors', 'email' => 'members', 'phone' => 'public', 'person' => 'editors'],
		]);
		$hidden = fn (Reader $reader): array => (array)$this->get(PlaceReads::class)->show($place, $reader)['hidden'];
		self::assertSame(['email', 'person', 'street', 'position'], $hidden(Reader::guest()));
		self::assertSame(['person', 'street', 'position'], $hidden($this->reader('bob')));
		self::assertSame([], $hidden($this->reader('carl')));
		self::assertSame([], $hidden($this->reader('mod')));
		$shown = json_encode($this->get(PlaceReads::class)->show($place, $this->reader('bob')), JSON_THROW_ON_ERROR);
		self::assertStringNotContainsString('Geheim', $shown);
		self::assertStringNotContainsString('51.06', $shown);
		// a box around the very spot finds it only for who may see the spot
		$box = ['bbox' => '51.0599,3.7399,51.0601,3.7401'];
		self::assertSame([[], [$place->id]], [$this->find($box, 'bob'), $this->find($box, 'carl')]);
	}

	public function testNamesEveryFieldThatIsWrong(): void {
		try {
			$this->add('ann', ['kind' => 'castle', 'names' => [], 'locationId' => null, 'phone' => 'call me', 'website' => 'javascript:alert(1)', 'hours' => ['periods' => 5], 'themes' => ['x'], 'equipment' => [['amount' => 0]]]);
			self::fail('it is wrong');
		} catch (Problem $problem) {
			self::assertSame(['kind', 'names', 'locationId', 'hours', 'phone', 'website', 'themes.0', 'equipment.0.amount', 'equipment.0.names'], array_keys($problem->fields));
		}
		foreach ([['locationId' => 999_999], ['scope' => 'province', 'scopeId' => 999_999], ['themes' => [999_999]], ['equipment' => [['entryId' => 999_999]]], ['state' => 'moved', 'successorId' => 999_999], ['position' => ['lat' => 50.0, 'lon' => 5.9]]] as $wrong) {
			self::assertSame('invalid', $this->problem(fn () => $this->add('ann', $wrong)), (string)json_encode($wrong));
		}
	}

	public function testWhoeverLeavesIsForgottenAndThePlaceStays(): void {
		$place = $this->add('ann');
		$this->get(PlaceService::class)->confirm($place->id, $this->reader('ann'));
		$this->steward('ann', self::GHENT);
		$this->get(PlaceMemberData::class)->erase('ann');
		$after = $this->now($place);
		self::assertSame([null, null], [$after->placement->ownerUid, $after->verifiedBy]);
		self::assertSame([], array_filter(array_column($this->log($place->id, 1), 4)));
	}

	/** @param array<string, mixed> $values */
	private function edit(array $values): \OCA\SmartCommons\Place\PlaceInput {
		return \OCA\SmartCommons\Place\PlaceInput::of($this->input($values));
	}

	private function steward(string $uid, string $nis): void {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_steward')
			->setValue('uid', $qb->createNamedParameter($uid))
			->setValue('location_id', $qb->createNamedParameter($this->place($nis)))
			->setValue('since', $qb->createNamedParameter($this->now))
			->executeStatement();
		$this->get(\OCA\SmartCommons\Place\Stewards::class)->forget();
	}

	/** @return list<array{string, string, string, string, ?string}> */
	private function log(int $place, int $version): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_place_log')
			->where($qb->expr()->eq('place_id', $qb->createNamedParameter($place)))
			->andWhere($qb->expr()->eq('version', $qb->createNamedParameter($version)))
			->orderBy('id');
		return array_map(static fn (Row $row): array => [$row->string('field'), $row->string('was'), $row->string('became'), $row->string('cause'), $row->stringOrNull('uid')], Row::of($qb));
	}
}
