<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Audience\Reader;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/**
 * Brings news to everybody whom it concerns, some accounts at a time. How far it came is written in the very transaction
 * of the sending, so a worker that dies in the middle sends nothing twice and skips nobody.
 */
final class NewsFanout {
	use TTransactional;

	/** accounts of one step; fits what can be read at once */
	public const STEP = 300;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly NewsStore $store,
		private readonly NewsAudience $audience,
	) {
	}

	/**
	 * The next step.
	 *
	 * @param non-empty-string $way such as `notification`, at most 16 characters
	 * @param callable(non-empty-array<string, Reader>): void $send gives it to these, in a transaction that is rolled
	 *                                                               back when it throws
	 * @return bool whether there are more
	 */
	public function step(NewsEntry $news, string $way, callable $send): bool {
		$from = $this->store->sentTo($news->id, $way);
		[$uids, $place, $more] = self::next($this->audience->recipients($news), $from);
		if ($uids === []) {
			return false;
		}
		$readers = $this->audience->admitted($news, $uids);
		return $this->atomic(function () use ($news, $way, $from, $place, $readers, $send): bool {
			if (!$this->store->send($news->id, $way, $from, $place)) {
				return false;
			}
			if ($readers !== []) {
				$send($readers);
			}
			return true;
		}, $this->db) && $more;
	}

	/**
	 * Those who come after this place, in the order of their places.
	 *
	 * @param list<string> $uids
	 * @return array{list<string>, string, bool} the accounts, the place of the last one, and whether others follow
	 */
	private static function next(array $uids, ?string $from): array {
		$places = [];
		foreach ($uids as $uid) {
			$place = NewsDesk::of($uid);
			if (strcmp($place, $from ?? '') > 0) {
				$places['p' . $place] = $uid;
			}
		}
		ksort($places, SORT_STRING);
		$some = array_slice($places, 0, self::STEP, true);
		return [array_values($some), substr((string)array_key_last($some), 1), count($places) > count($some)];
	}
}
