<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Audience;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\AudienceFilter;
use OCA\SmartCommons\Core\Audience\AudienceStore;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCP\IDBConnection;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Db\TestDatabase;

#[CoversClass(Audience::class)]
#[CoversClass(AudienceFilter::class)]
#[CoversClass(AudienceStore::class)]
#[CoversClass(Batch::class)]
final class AudienceTest extends TestCase {
	use TestTrait;

	private IDBConnection $db;
	private AudienceStore $store;

	protected function setUp(): void {
		$this->db = TestDatabase::create();
		$this->store = new AudienceStore($this->db, new Batch($this->db));
	}

	public function testSqlAndCodeAgreeOnWhoSeesWhat(): void {
		$audiences = [];
		foreach ([Audience::public(), Audience::members(), Audience::groups([1]), Audience::groups([2, 3]), Audience::groups([3, 4, 5])] as $at => $audience) {
			$audiences[$at + 1] = $audience;
			$this->item($at + 1, $audience);
		}
		// the same ids of another kind must not open anything
		foreach (range(1, 5) as $id) {
			$this->store->save(new ItemRef('other', $id), Audience::groups([9]));
		}
		$this->forAll(
			Generators::elements([null, 'ann']),
			Generators::seq(Generators::choose(1, 9)),
		)->then(function (?string $uid, array $groups) use ($audiences): void {
			/** @var list<int> $groups */
			$reader = new Reader($uid, $uid === null ? [] : $groups);
			$expected = array_keys(array_filter($audiences, static fn (Audience $audience): bool => $audience->admits($reader)));
			self::assertSame($expected, $this->seen($reader));
		});
	}

	public function testAGuestWithGroupsIsStillAGuest(): void {
		$this->item(1, Audience::groups([1]));
		self::assertSame([], $this->seen(new Reader(null, [1])));
	}

	public function testAnAudienceCanBeChangedAndForgotten(): void {
		$ref = new ItemRef('call', 1);
		$this->store->save($ref, Audience::groups([3, 1, 3]));
		self::assertSame([1 => [1, 3]], $this->store->groupsOf('call', [1, 2]));
		$this->store->save($ref, Audience::groups([2]));
		self::assertSame([1 => [2]], $this->store->groupsOf('call', [1]));
		$this->store->save($ref, Audience::members());
		self::assertSame([], $this->store->groupsOf('call', [1]));
		$this->store->save($ref, Audience::groups([2]));
		$this->store->forget($ref);
		self::assertSame([], $this->store->groupsOf('call', [1]));
		self::assertSame([], $this->store->groupsOf('call', []));
	}

	public function testReadsBackWhatTheTablesHold(): void {
		self::assertEquals(Audience::public(), AudienceStore::audience(0, []));
		self::assertEquals(Audience::members(), AudienceStore::audience(1, [4]));
		self::assertEquals(Audience::groups([4]), AudienceStore::audience(2, [4]));
		self::assertNull(AudienceStore::audience(2, []), 'for groups of which none is left: for nobody');
		self::assertNull(AudienceStore::audience(7, []));
	}

	public function testAnAudienceOfNoGroupsCannotBeBuilt(): void {
		$this->expectException(\InvalidArgumentException::class);
		Audience::groups([]);
	}

	public function testManyRowsAreWrittenInPieces(): void {
		$rows = array_map(static fn (int $id): array => ['call', $id, 1], range(1, 1500));
		self::assertSame(1500, (new Batch($this->db))->insert('smc_item_group', ['kind', 'item_id', 'group_id'], $rows));
		self::assertSame(1, (new Batch($this->db))->insert('smc_item_group', ['kind', 'item_id', 'group_id'], [['call', 3, 1], ['call', 3, 2]], ignoreDoubles: true));
		self::assertSame(0, (new Batch($this->db))->insert('smc_item_group', ['kind', 'item_id', 'group_id'], []));
		self::assertCount(1500, $this->store->groupsOf('call', range(1, 2000)));
	}

	private function item(int $id, Audience $audience): void {
		$this->db->insertIgnoreConflict('smc_doc', ['id' => $id, 'kind' => 'call', 'item_id' => $id, 'audience' => $audience->kind->value, 'languages' => 0, 'sort_at' => 0]);
		$this->store->save(new ItemRef('call', $id), $audience);
	}

	/** @return list<int> */
	private function seen(Reader $reader): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('d.id')->from('smc_doc', 'd')->orderBy('d.id');
		(new AudienceFilter())->apply($qb, 'd', 'call', $reader);
		return array_map(static fn (mixed $row): int => is_array($row) ? (int)$row['id'] : 0, $qb->executeQuery()->fetchAll());
	}
}
