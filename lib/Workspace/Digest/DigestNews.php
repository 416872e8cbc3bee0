<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Core\News\MemberRhythms;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsKind;
use OCA\SmartCommons\Core\News\NewsKinds;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Core\News\Rhythms;
use OCA\SmartCommons\Workspace\Digest\Rules\Stop;
use OCP\IL10N;

/** Which news each of many members is to be told by mail; a fixed number of queries. */
final class DigestNews {
	/** seconds: what is older than the news of a week and a bit is no news */
	private const KEPT = 15 * 86400;
	/** seconds in which a transaction that told something may still be under way, while later news can be read already */
	private const SETTLED = 30;
	private const MOST = 20_000;

	public function __construct(
		private readonly NewsStore $store,
		private readonly Rhythms $rhythms,
		private readonly NewsKinds $kinds,
		private readonly GroupDirectory $groups,
		private readonly IL10N $l10n,
	) {
	}

	/**
	 * The last piece of news that a mail may tell now.
	 *
	 * @param bool $all also what was told a moment ago: for somebody who looks on, and not for the run of every day
	 */
	public function last(int $now, bool $all = false): int {
		return $all ? $this->store->last() : $this->store->lastBefore($now - self::SETTLED);
	}

	/**
	 * @param list<Candidate> $candidates
	 * @return array<string, list<NewsEntry>> by uid, oldest first
	 */
	public function of(array $candidates, int $upTo, int $now): array {
		if ($candidates === []) {
			return [];
		}
		$uids = array_map(static fn (Candidate $one): string => $one->row->uid, $candidates);
		$after = min(array_map(static fn (Candidate $one): int => $one->turn->weekly ? min($one->row->dailyTold, $one->row->weeklyTold) : $one->row->dailyTold, $candidates));
		$groups = array_map(static fn (Candidate $one): array => $one->recipient->reader->groupIds, $candidates);
		$shared = $this->shared(array_values(array_unique(array_merge(...$groups))), $after, $upTo, $now);
		$personal = $this->store->ofAccounts($uids, $after, $upTo, $now - self::KEPT, self::MOST);
		$rhythms = $this->rhythms->of($uids);
		$told = [];
		foreach ($candidates as $candidate) {
			$told[$candidate->row->uid] = $this->one($candidate, $rhythms[$candidate->row->uid] ?? new MemberRhythms(), $shared, $personal[$candidate->row->uid] ?? [], $now);
		}
		return $told;
	}

	/**
	 * What is told to whole groups, of those that chose mail for it.
	 *
	 * @param list<int> $groupIds
	 * @return array<int, array<int, NewsEntry>> by group, then by id
	 */
	private function shared(array $groupIds, int $after, int $upTo, int $now): array {
		$news = [];
		foreach ($this->store->ofGroups($groupIds, $after, $upTo, $now - self::KEPT, self::MOST) as $entry) {
			$news[$entry->groupId ?? 0][$entry->id] = $entry;
		}
		$with = [];
		foreach (array_chunk(array_keys($news), 900) as $some) {
			$with += array_flip($this->groups->withDigest($some));
		}
		return array_intersect_key($news, $with);
	}

	/**
	 * @param array<int, array<int, NewsEntry>> $shared by group
	 * @param array<int, NewsEntry> $personal
	 * @return list<NewsEntry> oldest first
	 */
	private function one(Candidate $candidate, MemberRhythms $rhythms, array $shared, array $personal, int $now): array {
		$reader = $candidate->recipient->reader;
		$closer = [];
		foreach ($personal as $entry) {
			if (str_starts_with($entry->key, News::CLOSER) && $this->rhythm($entry, $rhythms, $candidate) !== Rhythm::Never) {
				$closer[substr($entry->key, strlen(News::CLOSER))] = true;
			}
		}
		$all = $personal;
		foreach ($reader->groupIds as $groupId) {
			$all += array_filter($shared[$groupId] ?? [], static fn (NewsEntry $entry): bool => $entry->actor !== $candidate->row->uid && !isset($closer[$entry->key]));
		}
		ksort($all);
		return array_values(array_filter($all, function (NewsEntry $entry) use ($candidate, $rhythms, $reader, $now): bool {
			$kind = $this->kind($entry);
			$until = $entry->int('until');
			return $kind !== null
				&& ($until === 0 || $until > $now)
				&& $kind->concerns($entry, $reader)
				&& $candidate->turn->tells($entry->id, $this->rhythm($entry, $rhythms, $candidate), $candidate->row->dailyTold, $candidate->row->weeklyTold);
		}));
	}

	private function rhythm(NewsEntry $entry, MemberRhythms $rhythms, Candidate $candidate): Rhythm {
		$usual = $this->kind($entry)->usual ?? Rhythm::Never;
		return $rhythms->for($entry->what, $entry->groupId, $candidate->row->stopped === null ? $usual : Stop::usual($usual));
	}

	private function kind(NewsEntry $entry): ?NewsKind {
		return $this->kinds->find($entry->what, $this->l10n);
	}
}
