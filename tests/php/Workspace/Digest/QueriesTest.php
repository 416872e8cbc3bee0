<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Digest;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Core\News\Rhythms;
use OCA\SmartCommons\Workspace\Digest\Counts;

/** What a run asks of the database. */
final class QueriesTest extends DigestWorld {
	/** to note the day before a mail, and how far it told after it */
	private const PER_MAIL = 2;

	public function testABatchCostsTheSameHoweverManyMembersGroupsAndNewsThereAre(): void {
		[$few, $mails] = $this->measure(members: 3, groups: 1, news: 1);
		self::assertSame(3, $mails);
		$this->setUp();
		[$many, $mails] = $this->measure(members: 120, groups: 12, news: 15);
		self::assertSame(120, $mails);
		self::assertSame($few - self::PER_MAIL * 3, $many - self::PER_MAIL * 120);
		self::assertLessThan(60, $few);
	}

	/** @return array{int, int} queries of the run that sends, and how many mails it sent */
	private function measure(int $members, int $groups, int $news): array {
		$this->account('lead');
		$uids = array_map(fn (int $at): string => $this->account('m' . $at), range(1, $members));
		for ($at = 0; $at < $groups; $at++) {
			$group = $this->group('Group ' . $at, 'lead', array_values(array_filter($uids, static fn (string $uid): bool => (int)substr($uid, 1) % $groups === $at)));
			$this->now += 60;
			$ids[] = $group;
		}
		$this->run_();
		$this->get(Rhythms::class)->set('lead', Rhythms::ALL, 0, Rhythm::Never);
		foreach ($ids ?? [] as $group) {
			for ($at = 0; $at < $news; $at++) {
				$this->match($this->call("Call $at for $group"), $group);
			}
		}
		// one personal news, too, about something of another kind
		$this->tell('dossier.mention', new ItemRef('group', max(1, $ids[0] ?? 1)), null, ['m1']);
		$this->at('07:00');
		$counts = new Counts();
		$queries = $this->db->queryLog()->countDuring(function () use (&$counts): void {
			$counts = $this->run_();
		});
		return [$queries, $counts->sent];
	}
}
