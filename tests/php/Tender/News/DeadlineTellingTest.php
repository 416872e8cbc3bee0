<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\News;

use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Tender\News\CallNews;
use OCA\SmartCommons\Tender\News\DeadlineTelling;
use OCA\SmartCommons\Tender\Rules\DossierState;

final class DeadlineTellingTest extends NewsWorld {
	public function testEachStepIsToldOnceToTheGroupAndMoreCloselyToWhoTakesPart(): void {
		$this->dossier(5, $this->call('2026-12-10T12:00'));
		foreach (['2026-12-02 23:00' => 0, '2026-12-03 01:00' => 2, '2026-12-05 12:00' => 2, '2026-12-08 08:00' => 4, '2026-12-09 08:00' => 4, '2026-12-10 00:10' => 6, '2026-12-10 12:00' => 6] as $moment => $news) {
			$this->at($moment);
			$this->remind();
			$this->remind();
			self::assertCount($news, $this->told(), $moment);
		}
		self::assertSame(['dossier.deadline 5 bert', 'call.deadline 5'], array_slice($this->told(), 0, 2));
	}

	public function testFoundLateOnlyTheNearestStepIsTold(): void {
		$this->dossier(5, $this->call('2026-12-10T12:00'));
		$this->at('2026-12-09 12:00');
		$this->remind();
		self::assertCount(2, $this->told());
	}

	public function testOnlyGroupsThatStillWorkOnItAreReminded(): void {
		$call = $this->call('2026-12-10T12:00');
		$this->dossier(5, $call, DossierState::Submitted);
		$this->dossier(6, $call, DossierState::Interesting);
		$this->db->executeStatement('UPDATE *PREFIX*smc_membership SET standing = 0 WHERE uid = ? AND group_id = 6', ['bert']);
		$this->at('2026-12-09 12:00');
		$this->remind();
		self::assertSame(['call.deadline 6'], $this->told(), 'who left the group takes part no more');
		$this->db->executeStatement('UPDATE *PREFIX*smc_group SET closed_at = 1 WHERE id = 6');
		$this->at('2026-12-10 08:00');
		$this->remind();
		self::assertCount(1, $this->told(), 'a closed group is left alone');
	}

	public function testAnotherDeadlineIsAnotherReminderAndSaysTheDayAndTheHour(): void {
		$this->dossier(5, $this->call('2026-12-10T12:00'));
		$this->at('2026-12-10 08:00');
		$this->remind();
		$news = array_values($this->get(NewsStore::class)->byIds(range(1, 9)))[0];
		self::assertSame('{item} closes today at 12:00', $this->get(CallNews::class)->sentence($news, $this->get(\OCP\IL10N::class)));
		self::assertSame($news->int('due'), $news->int('until'));
	}

	private function remind(): void {
		$this->get(DeadlineTelling::class)->remind($this->now);
	}
}
