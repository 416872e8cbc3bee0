<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Call\CallFacts;
use OCA\SmartCommons\Tender\Call\CallKeys;
use OCA\SmartCommons\Tender\Call\CallMerge;
use OCA\SmartCommons\Tender\Call\CallStore;
use OCA\SmartCommons\Tender\Call\VersionMapper;
use OCP\AppFramework\Db\TTransactional;
use OCP\DB\Exception;
use OCP\IDBConnection;

/**
 * Takes in one record: a new call, a newer version of a known one, or nothing new. One record is one transaction. Two
 * processes may take the same file at once: the names of a call are unique, and who comes second updates.
 */
final class CallImporter {
	use TTransactional;

	private const TRIES = 5;
	/** pause before the next try, in microseconds, longer each time */
	private const PAUSE = 20_000;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly FactsBuilder $facts,
		private readonly CallKeys $keys,
		private readonly CallMerge $merge,
		private readonly CallStore $store,
		private readonly VersionMapper $versions,
		private readonly ImportEvents $events,
	) {
	}

	/**
	 * @param int $groupId the only group that shall see it; 0: all members
	 * @param ?string $uid who imports
	 */
	public function take(NoticeRecord|RefusedRecord $record, int $groupId, ?string $uid): Outcome {
		if ($record instanceof RefusedRecord) {
			return new Outcome($record->number, $record->line, Outcome::REFUSED, null, $record->title, $record->reason);
		}
		for ($try = 1; ; $try++) {
			try {
				$facts = $this->facts->of($record, $this->events->now());
				return $this->atomic(fn (): Outcome => $this->write($record, $facts, $groupId, $uid), $this->db);
			} catch (Exception|Overtaken $exception) {
				$raced = $exception instanceof Overtaken || in_array($exception->getReason(), [
					Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION, Exception::REASON_DEADLOCK, Exception::REASON_LOCK_WAIT_TIMEOUT,
				], true);
				if (!$raced || $try === self::TRIES) {
					$this->events->failed($record, $exception);
					return new Outcome($record->number, $record->line, Outcome::REFUSED, null, $record->title(), new Reason(Reason::FAILED));
				}
				usleep(random_int(1, $try) * self::PAUSE);
			}
		}
	}

	/** @throws Overtaken */
	private function write(NoticeRecord $record, CallFacts $facts, int $groupId, ?string $uid): Outcome {
		$this->keys->hold($groupId, $record->keys);
		$id = $this->keys->find($groupId, $record->keys);
		if ($id === null && $groupId !== 0) {
			$shared = $this->keys->find(0, $record->keys);
			if ($shared !== null && $this->versions->has($shared, $record->hash)) {
				// everybody sees this very notice already: no copy for the group
				return $this->unchanged($record, $shared);
			}
		}
		if ($id === null) {
			return $this->insert($record, $facts, $groupId, $uid);
		}
		if ($this->versions->has($id, $record->hash)) {
			return $this->unchanged($record, $id);
		}
		return $this->update($record, $facts, $id, $groupId, $uid);
	}

	private function insert(NoticeRecord $record, CallFacts $facts, int $groupId, ?string $uid): Outcome {
		$now = $this->events->now();
		$id = $this->store->insert($facts, $groupId, $uid, $now);
		$this->keys->claim($groupId, $record->keys, $id);
		$this->versions->insert($id, $record->hash, $facts->origin, $this->merge->snapshot($facts), $record->reason, $uid, $now);
		$this->events->changed($id);
		return new Outcome($record->number, $record->line, Outcome::NEW, $id, $record->title());
	}

	/** @throws Overtaken */
	private function update(NoticeRecord $record, CallFacts $facts, int $id, int $groupId, ?string $uid): Outcome {
		$now = $this->events->now();
		[$call, $before] = $this->merge->present($id) ?? throw new Overtaken();
		$after = $this->merge->together($before, $facts, $record->form);
		if ($after === null) {
			$this->keys->add($groupId, $record->keys, $id);
			$this->versions->insert($id, $record->hash, $facts->origin, $this->merge->snapshot($facts), $record->reason, $uid, $now);
			$this->store->countVersion($id);
			return $this->unchanged($record, $id, new Reason(CallReason::OLDER));
		}
		$changes = $this->merge->changes($before, $after);
		if ($changes === [] && $facts->origin->isSameNotice($before->origin)) {
			$this->keys->add($groupId, $record->keys, $id);
			return $this->unchanged($record, $id);
		}
		if (!$this->store->replace($call, $after, $now)) {
			throw new Overtaken();
		}
		$this->keys->add($groupId, $record->keys, $id);
		$this->versions->insert($id, $record->hash, $facts->origin, $this->merge->snapshot($after), $record->reason, $uid, $now);
		$this->events->changed(max(1, $id));
		return new Outcome($record->number, $record->line, $changes === [] ? Outcome::UNCHANGED : Outcome::UPDATED, $id, $record->title(), null, $changes);
	}

	private function unchanged(NoticeRecord $record, int $id, ?Reason $reason = null): Outcome {
		return new Outcome($record->number, $record->line, Outcome::UNCHANGED, $id, $record->title(), $reason);
	}
}
