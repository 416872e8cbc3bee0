<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\News;

use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Tender\Call\CallFacts;
use OCA\SmartCommons\Tender\Call\CallMapper;
use OCA\SmartCommons\Tender\Call\CallStore;
use OCA\SmartCommons\Tender\News\CallNews;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCP\IL10N;

final class CallTellingTest extends NewsWorld {
	public function testAnotherDeadlineIsForGroupsThatHaveTheCall(): void {
		$call = $this->call('2026-12-10T10:00');
		$this->dossier(5, $call);
		$this->match(6, $call);
		$this->change($call, $this->facts('2026-12-17T12:00'));
		self::assertSame(['dossier.change 5 bert', 'call.change 5', 'call.change 6'], $this->told());
		self::assertSame('The deadline of {item} is now Thursday 17 December, 12:00; it was Thursday 10 December, 10:00', $this->said());
	}

	public function testADayWithoutATimeIsSaidWithoutATime(): void {
		$call = $this->call('2026-12-10');
		$this->dossier(5, $call);
		$this->change($call, $this->facts(null));
		self::assertSame('{item} has no deadline any more; it was Thursday 10 December', $this->said());
		$this->change($call, $this->facts('2026-12-11'));
		self::assertSame('{item} now has a deadline: Friday 11 December', $this->said());
	}

	public function testTheSameDeadlineIsNoNewsNorWhatHappensToOthers(): void {
		$call = $this->call('2026-12-10T10:00');
		$this->dossier(5, $call, DossierState::Dropped);
		$this->match(5, $call);
		$this->change($call, $this->facts('2026-12-10T10:00'));
		$this->change($call, $this->facts('2026-12-17T12:00'));
		self::assertSame([], $this->told());
	}

	public function testWhatBecomesOfACallIsForWhoHasItInHandAlsoAfterItClosed(): void {
		$call = $this->call('2026-12-10T10:00');
		$this->dossier(5, $call, DossierState::Submitted);
		$this->match(6, $call);
		$this->at('2026-12-20 10:00');
		$this->change($call, $this->facts('2026-12-10T10:00', CallState::Awarded));
		self::assertSame(['dossier.change 5 bert', 'call.change 5'], $this->told());
		self::assertSame('{item} has been awarded', $this->said());
	}

	public function testACancelledCallIsNewsOnce(): void {
		$call = $this->call('2026-12-10T10:00');
		$this->match(6, $call);
		$this->change($call, $this->facts('2026-12-10T10:00', CallState::Cancelled));
		$this->change($call, $this->facts('2026-12-10T10:00', CallState::Cancelled));
		self::assertSame(['call.change 6'], $this->told());
		self::assertSame('{item} is cancelled', $this->said());
	}

	private function change(int $call, CallFacts $facts): void {
		$before = $this->get(CallMapper::class)->all([$call])[$call];
		$this->db->beginTransaction();
		self::assertTrue($this->get(CallStore::class)->replace($before, $facts, $this->now));
		$this->db->commit();
	}

	private function match(int $group, int $call): void {
		$this->db->executeStatement('INSERT INTO *PREFIX*smc_match (watch_id, group_id, call_id, matched_at) VALUES (1, ?, ?, 1)', [$group, $call]);
	}

	/** The newest news in words. */
	private function said(): string {
		$news = $this->get(NewsStore::class)->byIds(range(1, 100));
		$last = end($news);
		self::assertNotFalse($last);
		return $this->get(CallNews::class)->sentence($last, $this->get(IL10N::class));
	}
}
