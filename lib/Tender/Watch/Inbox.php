<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Tender\Call\CallSummaries;
use OCP\AppFramework\Utility\ITimeFactory;

/** A group's inbox: what its watches brought in and nobody has dealt with. */
final readonly class Inbox {
	public function __construct(
		private InboxMapper $inbox,
		private MatchMapper $matches,
		private CallSummaries $calls,
		private WatchGuard $guard,
		private ITimeFactory $time,
	) {
	}

	/**
	 * A page of the contract's InboxEntry, the latest match first.
	 *
	 * @param ?array{int, int} $after matchedAt and call id of the last one given before
	 * @return array{list<array<string, mixed>>, ?array{int, int}} entries, and where the next page starts
	 * @throws Problem
	 */
	public function page(int $groupId, Reader $reader, ?array $after, int $limit): array {
		$this->guard->see($groupId, $reader);
		$waiting = $this->inbox->page($groupId, $reader, $this->time->getTime(), $after, $limit + 1);
		$more = count($waiting) > $limit;
		$waiting = array_slice($waiting, 0, $limit);
		$ids = array_column($waiting, 'callId');
		$calls = $this->calls->of($ids, $reader);
		$seen = $this->matches->seen((string)$reader->uid, [$groupId])[$groupId] ?? 0;
		$watches = [];
		foreach ($this->matches->ofCalls([$groupId], $ids) as $match) {
			$watches[$match['callId']][] = ['id' => $match['watchId'], 'name' => $match['watch']];
		}
		$entries = [];
		foreach ($waiting as $one) {
			if (isset($calls[$one['callId']])) {
				$entries[] = [
					'call' => $calls[$one['callId']],
					'watches' => $watches[$one['callId']] ?? [],
					'matchedAt' => $one['at'],
					'isNew' => $one['at'] > $seen,
				];
			}
		}
		$last = end($waiting);
		return [$entries, $more && $last !== false ? [$last['at'], $last['callId']] : null];
	}

	/** The member has seen what is in the inbox now. @throws Problem */
	public function look(int $groupId, Reader $reader): void {
		$this->guard->see($groupId, $reader);
		$this->matches->look((string)$reader->uid, $groupId, $this->time->getTime());
	}
}
