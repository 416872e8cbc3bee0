<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCA\SmartCommons\Tender\News\MatchTelling;
use OCA\SmartCommons\Tender\Rules\Criteria;
use OCP\AppFramework\Db\TTransactional;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;

/**
 * Brings open calls into the inboxes of the groups whose watches they match: after a call was indexed, and after a
 * watch was made or changed. What closed stays where it is; what is open and no longer matches goes. The group hears of
 * calls that come in, not of the many that a new watch finds at once.
 */
final class Matcher implements OutboxHandler {
	use TTransactional;

	public const WATCH_CHANGED = 'watch.changed';

	/** How many calls one delivery compares with a watch before it makes room for others. */
	private const STEP = 2000;
	private const WATCHES = 100;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly WatchMapper $watches,
		private readonly MatchMapper $matches,
		private readonly WatchQuery $query,
		private readonly MatchTelling $telling,
		private readonly Outbox $outbox,
		private readonly ITimeFactory $time,
	) {
	}

	public static function topics(): array {
		return [OutboxEvent::ITEM_INDEXED, self::WATCH_CHANGED];
	}

	public function deliver(OutboxEvent $event): void {
		// one process may index many calls, each of which may bring new words
		$this->query->forget();
		if ($event->topic === self::WATCH_CHANGED) {
			$this->watchChanged($event->int('watch'), $event->int('after'), $event->int('version'));
		} elseif ($event->string('kind') === 'call') {
			$this->callsIndexed($event->ints('ids'));
		}
	}

	/** @param list<int> $callIds */
	private function callsIndexed(array $callIds): void {
		$this->telling->before($callIds);
		$after = 0;
		do {
			$watches = $this->watches->after($after, self::WATCHES);
			$matched = $this->matches->perWatch(array_map(static fn (Watch $watch): int => $watch->id, $watches), $callIds);
			foreach ($watches as $watch) {
				$this->compare($watch, $callIds, $matched[$watch->id] ?? []);
				$after = $watch->id;
			}
		} while (count($watches) === self::WATCHES);
	}

	private function watchChanged(int $watchId, int $after, int $version): void {
		$watch = $this->watches->get($watchId);
		if ($watch === null || $watch->version !== $version) {
			// removed, or changed again: another event tells
			return;
		}
		$reader = Reader::ofGroup($watch->groupId);
		$now = $this->time->getTime();
		$matching = $this->query->ids($watch->criteria, $reader, $now, null, $after, self::STEP);
		$full = count($matching) === self::STEP;
		$until = $full ? $matching[self::STEP - 1] : PHP_INT_MAX;
		$this->matches->add($watch, $matching, $now);
		$this->forget($watch, array_diff($this->matches->callsBetween($watchId, $after, $until), $matching));
		if ($full) {
			$this->outbox->renew(self::WATCH_CHANGED, "watch:$watchId:$version:$until", ['watch' => $watchId, 'after' => $until, 'version' => $version]);
		}
	}

	/**
	 * @param list<int> $callIds
	 * @param list<int> $matched those of them that matched before
	 */
	private function compare(Watch $watch, array $callIds, array $matched): void {
		$now = $this->time->getTime();
		$matching = $this->query->ids($watch->criteria, Reader::ofGroup($watch->groupId), $now, $callIds, 0, count($callIds));
		$new = array_values(array_diff($matching, $matched));
		if ($new !== []) {
			$this->atomic(function () use ($watch, $new, $now): void {
				$this->matches->add($watch, $new, $now);
				$this->telling->matched($watch->groupId, $new);
			}, $this->db);
		}
		$this->forget($watch, array_diff($matched, $matching));
	}

	/**
	 * Removes what no longer matches, as far as it is still open.
	 *
	 * @param array<int> $callIds
	 */
	private function forget(Watch $watch, array $callIds): void {
		foreach (array_chunk($callIds, 500) as $some) {
			$open = $this->query->ids(Criteria::fromArray([]), Reader::ofGroup($watch->groupId), $this->time->getTime(), $some, 0, count($some));
			$this->matches->remove($watch->id, $open);
		}
	}
}
