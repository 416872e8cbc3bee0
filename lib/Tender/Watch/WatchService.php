<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Tender\Rules\Criteria;
use OCP\AppFramework\Db\TTransactional;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;

/** What a group looks for. Matching follows through the outbox. */
final class WatchService {
	use TTransactional;

	/** Enough for any group, and a bound for matching. */
	public const MOST = 30;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly WatchMapper $watches,
		private readonly GroupDirectory $groups,
		private readonly WatchGuard $guard,
		private readonly WatchProblems $problems,
		private readonly Outbox $outbox,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * @return list<Watch>
	 * @throws Problem
	 */
	public function ofGroup(int $groupId, Reader $reader): array {
		$this->guard->see($groupId, $reader);
		return $this->watches->ofGroup($groupId);
	}

	/** @throws Problem */
	public function get(int $id, Reader $reader): Watch {
		return $this->watches->find($id, $reader) ?? throw $this->problems->notFound();
	}

	/** @throws Problem */
	public function create(int $groupId, string $name, Criteria $criteria, Reader $reader): Watch {
		$this->guard->change($groupId, $reader);
		$this->guard->criteria($criteria);
		if ($this->watches->countOfGroup($groupId) >= self::MOST) {
			throw $this->problems->tooMany(self::MOST);
		}
		return $this->atomic(function () use ($groupId, $name, $criteria, $reader): Watch {
			$id = $this->watches->insert($groupId, $name, $criteria, (string)$reader->uid, $this->time->getTime());
			return $this->announce($id);
		}, $this->db);
	}

	/**
	 * @param ?int $version the version that the member saw; null to change whatever is there
	 * @param callable(Watch): array<array-key, mixed> $show the watch as the member should see it, if somebody was first
	 * @throws Problem
	 */
	public function update(int $id, string $name, Criteria $criteria, ?int $version, Reader $reader, callable $show): Watch {
		$watch = $this->get($id, $reader);
		$this->guard->change($watch->groupId, $reader);
		$this->guard->criteria($criteria);
		if ($version !== null && $version !== $watch->version) {
			throw $this->problems->changed($show($watch));
		}
		return $this->atomic(function () use ($watch, $name, $criteria, $reader, $show): Watch {
			if (!$this->watches->update($watch, $name, $criteria, $this->time->getTime())) {
				throw $this->problems->changed($show($this->get($watch->id, $reader)));
			}
			return $this->announce($watch->id);
		}, $this->db);
	}

	/** Removes the watch and its matches; what the group works on stays. @throws Problem */
	public function delete(int $id, Reader $reader): void {
		$watch = $this->get($id, $reader);
		$this->guard->change($watch->groupId, $reader);
		$this->atomic(function () use ($watch): void {
			$this->watches->delete($watch->id);
			$this->groups->active($watch->groupId);
		}, $this->db);
	}

	private function announce(int $id): Watch {
		$watch = $this->watches->get($id) ?? throw $this->problems->notFound();
		$this->groups->active($watch->groupId);
		$this->outbox->renew(Matcher::WATCH_CHANGED, "watch:$id", ['watch' => $id, 'after' => 0, 'version' => $watch->version]);
		return $watch;
	}
}
