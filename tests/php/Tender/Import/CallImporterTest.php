<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Import;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Call\CallHistory;
use OCA\SmartCommons\Tender\Call\CallReads;
use OCA\SmartCommons\Tender\Import\CallReason;
use OCA\SmartCommons\Tender\Import\Outcome;
use OCA\SmartCommons\Tests\Tender\Call\CallWorld;

final class CallImporterTest extends CallWorld {
	public function testTheSameFileTwiceChangesNothing(): void {
		$first = $this->import(self::fixture('notice.xml'));
		$rows = $this->rows();
		$this->now += 3600;
		$second = $this->import(self::fixture('notice.xml'));

		self::assertSame(Outcome::NEW, $first[0]->outcome);
		self::assertSame(Outcome::UNCHANGED, $second[0]->outcome);
		self::assertSame($first[0]->callId, $second[0]->callId);
		self::assertSame($rows, $this->rows());
	}

	public function testAChangeNoticeMovesTheDeadlineAndKeepsWhatWas(): void {
		$id = $this->import(self::fixture('notice.xml'))[0]->callId;
		$outcome = $this->import(self::fixture('change.xml'))[0];

		self::assertSame([Outcome::UPDATED, $id], [$outcome->outcome, $outcome->callId]);
		self::assertSame([['field' => 'deadline.submission', 'from' => '2026-12-15 12:00+01:00', 'to' => '2026-12-22 12:00+01:00']], $outcome->changes);
		$versions = $this->get(CallHistory::class)->of((int)$id);
		self::assertSame([2, 1], array_column($versions, 'number'));
		self::assertSame($outcome->changes, $versions[0]['changes']);
		self::assertSame('De einddatum werd verlengd', $versions[0]['reason']);
	}

	public function testAnOlderNoticeThatArrivesLaterOnlyEntersTheHistory(): void {
		$id = $this->import(self::fixture('change.xml'))[0]->callId;
		$outcome = $this->import(self::fixture('notice.xml'))[0];

		self::assertSame([Outcome::UNCHANGED, $id, CallReason::OLDER], [$outcome->outcome, $outcome->callId, $outcome->reason?->reason]);
		self::assertSame('2026-12-22', $this->call((int)$id)['deadline']['date'] ?? null);
		$versions = $this->get(CallHistory::class)->of((int)$id);
		self::assertSame([['field' => 'deadline.submission', 'from' => '2026-12-15 12:00+01:00', 'to' => '2026-12-22 12:00+01:00']], $versions[0]['changes']);
		self::assertSame(2, $this->call((int)$id)['versionCount']);
	}

	public function testTedAndEformsOfOneNoticeAreOneCall(): void {
		foreach ([['notice.xml', 'ted.json'], ['ted.json', 'notice.xml']] as $order) {
			$this->setUp();
			$ids = array_map(fn (string $file): ?int => $this->import(self::fixture($file), $file)[0]->callId, $order);
			self::assertSame($ids[0], $ids[1], implode(' then ', $order));
			$call = $this->call((int)$ids[0]);
			self::assertSame('eforms', $call['source'], implode(' then ', $order));
			self::assertSame(1, $call['lots'] === [] ? 0 : 1, 'the richer source keeps its lots');
			self::assertSame('2026-11-04', $call['publishedOn'], 'the day of publication comes from TED');
			self::assertContains('https://ted.europa.eu/en/notice/-/detail/700123-2026', array_column($call['links'], 'url'));
		}
	}

	public function testACancellationNamesThePublicationNumberOfWhatItCancels(): void {
		$id = $this->import(self::fixture('notice-published.xml'))[0]->callId;
		$outcome = $this->import(self::fixture('cancelled.xml'))[0];

		self::assertSame($id, $outcome->callId);
		self::assertSame('cancelled', $this->call((int)$id)['status']);
	}

	public function testAnOrphanChangeIsACallOfItsOwn(): void {
		$outcome = $this->import(self::fixture('cancelled.xml'))[0];
		self::assertSame(Outcome::NEW, $outcome->outcome);
		self::assertSame('cancelled', $this->call((int)$outcome->callId)['status']);
	}

	public function testAnAwardClosesTheCallAndKeepsItsDeadlines(): void {
		$id = $this->import(self::fixture('notice.xml'))[0]->callId;
		self::assertSame('open', $this->call((int)$id)['status']);
		$this->now = 1_800_000_000;
		$this->import(self::fixture('award.xml'));

		$call = $this->call((int)$id);
		self::assertSame('awarded', $call['status']);
		self::assertSame(['2026-12-15'], array_column($call['deadlines'], 'date'));
		self::assertSame('29', $call['subtype']);
	}

	public function testABadRecordLeavesTheOthers(): void {
		$outcomes = $this->import(self::fixture('ted.json'), 'ted.json');
		self::assertSame(
			['new', 'new', 'new', 'new', 'refused', 'refused', 'refused'],
			array_map(static fn (Outcome $outcome): string => $outcome->outcome, $outcomes),
		);
		self::assertSame(4, $this->howMany('smc_call'));
	}

	public function testWhatIsOnlyForAGroupNeverTouchesWhatAllSee(): void {
		$shared = $this->import(self::fixture('notice.xml'))[0]->callId;
		$private = $this->import(self::fixture('change.xml'), 'change.xml', 7)[0];

		self::assertSame(Outcome::NEW, $private->outcome);
		self::assertNotSame($shared, $private->callId);
		self::assertSame('2026-12-15', $this->call((int)$shared)['deadline']['date'] ?? null);
		$this->expectException(\OCA\SmartCommons\Core\Problem\NotFound::class);
		$this->get(CallReads::class)->get((int)$private->callId, $this->member('bob', [8]));
	}

	public function testWhatAllSeeIsNotCopiedForAGroup(): void {
		$shared = $this->import(self::fixture('notice.xml'))[0]->callId;
		$outcome = $this->import(self::fixture('notice.xml'), 'notice.xml', 7)[0];
		self::assertSame([Outcome::UNCHANGED, $shared], [$outcome->outcome, $outcome->callId]);
	}

	public function testAMislabelledTitleIsKeptInTheLanguageItIsIn(): void {
		$id = $this->import(self::fixture('mislabelled.xml'))[0]->callId;
		self::assertSame(['fr'], array_keys((array)$this->call((int)$id)['titles']));
	}

	public function testPlacesAndValuesAreSettled(): void {
		$call = $this->call((int)$this->import(self::fixture('notice.xml'))[0]->callId);
		self::assertSame(['cents' => 5_000_000, 'currency' => 'EUR'], $call['value']);
		self::assertSame('BE234', $call['places'][0]['nuts']);
		self::assertNotNull($call['places'][0]['placeId']);
		self::assertSame('municipal', $call['level']);
		self::assertSame(['fr', 'nl'], $call['languages']);
	}

	public function testAFailureInTheMiddleLeavesNothingBehind(): void {
		$this->db->inner()->executeStatement('DROP TABLE ' . $this->db->prefix() . 'smc_call_version');
		$outcome = $this->import(self::fixture('notice.xml'))[0];

		self::assertSame([Outcome::REFUSED, Reason::FAILED], [$outcome->outcome, $outcome->reason?->reason]);
		foreach (['smc_call', 'smc_call_key', 'smc_call_text', 'smc_call_lot', 'smc_outbox'] as $table) {
			self::assertSame(0, $this->howMany($table), $table);
		}
	}

	/** @return array<string, mixed> */
	private function call(int $id): array {
		$reader = $this->member();
		$reads = $this->get(CallReads::class);
		return $reads->show($reads->get($id, $reader), $reader);
	}

	/** @return array<string, list<array<string, mixed>>> every row of the calls */
	private function rows(): array {
		$rows = [];
		foreach (['smc_call', 'smc_call_key', 'smc_call_text', 'smc_call_deadline', 'smc_call_lot', 'smc_call_version'] as $table) {
			$rows[$table] = $this->db->inner()->fetchAllAssociative('SELECT * FROM ' . $this->db->prefix() . $table);
		}
		return $rows;
	}
}
