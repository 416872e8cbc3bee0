<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\News\MemberRhythms;
use OCA\SmartCommons\Core\News\NewsKinds;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Core\News\Rhythms;
use OCA\SmartCommons\Workspace\Digest\Rules\Stop;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;
use OCP\IL10N;

/**
 * Stops a member's mail and turns it on again as it was.
 *
 * @psalm-import-type Change from Stop
 */
final class Stopping {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly DigestStore $store,
		private readonly Rhythms $rhythms,
		private readonly NewsKinds $kinds,
		private readonly IL10N $l10n,
	) {
	}

	/** Whether it was stopped, and nothing chosen since that comes by mail. */
	public function isStopped(DigestRow $row): bool {
		return $row->stopped !== null && $this->needed($row) === [];
	}

	/** Nothing comes by mail any more; what comes at once goes on. */
	public function stop(DigestRow $row): void {
		$changes = $this->needed($row);
		$kept = json_encode([...self::changes($row), ...$changes], JSON_THROW_ON_ERROR);
		$this->atomic(function () use ($row, $changes, $kept): void {
			$this->store->stop($row->id, $kept);
			$this->apply($row->uid, $changes);
		}, $this->db);
	}

	/** As it was before it was stopped, but for what the member chose since. */
	public function resume(DigestRow $row): void {
		$back = Stop::back(self::changes($row), $this->chosen($row));
		$this->atomic(function () use ($row, $back): void {
			$this->store->stop($row->id, null);
			$this->apply($row->uid, $back);
		}, $this->db);
	}

	/** @return list<Change> what still has to change until nothing comes by mail */
	private function needed(DigestRow $row): array {
		$usual = [];
		foreach ($this->kinds->all($this->l10n) as $kind) {
			$usual[$kind->id] = $row->stopped === null ? $kind->usual : Stop::usual($kind->usual);
		}
		return Stop::changes($this->chosen($row), $usual);
	}

	private function chosen(DigestRow $row): MemberRhythms {
		return $this->rhythms->of([$row->uid])[$row->uid] ?? new MemberRhythms();
	}

	/** @param list<Change> $changes */
	private function apply(string $uid, array $changes): void {
		foreach ($changes as ['what' => $what, 'group' => $group, 'after' => $after]) {
			$this->rhythms->set($uid, $what, $group, $after);
		}
	}

	/** @return list<Change> what was changed when it was stopped */
	private static function changes(DigestRow $row): array {
		/** @var mixed $kept */
		$kept = json_decode($row->stopped ?? '[]', true);
		$changes = [];
		foreach (Row::all(is_array($kept) ? $kept : []) as $one) {
			$changes[] = [
				'what' => $one->string('what'),
				'group' => $one->int('group'),
				'before' => Rhythm::tryFrom($one->string('before')),
				'after' => Rhythm::tryFrom($one->string('after')),
			];
		}
		return $changes;
	}
}
