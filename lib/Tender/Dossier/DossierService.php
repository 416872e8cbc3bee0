<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Tender\Call\CallAccess;
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/** How a group takes a call in hand and moves it on. Everything is dated and named in the log. */
final class DossierService {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly DossierMapper $dossiers,
		private readonly LogMapper $log,
		private readonly CallAccess $calls,
		private readonly DossierPolicy $policy,
		private readonly DossierProblems $problems,
		private readonly DossierDiary $diary,
	) {
	}

	/** @throws Problem when there is none that the reader may see */
	public function get(int $id, Reader $reader): Dossier {
		return $this->dossiers->find($id, $reader) ?? throw $this->problems->notFound();
	}

	/**
	 * A page of a group's work, the latest change first.
	 *
	 * @param ?array{int, int} $after changedAt and id of the last one given before
	 * @return list<Dossier>
	 * @throws Problem
	 */
	public function board(int $groupId, ?DossierState $state, ?array $after, int $limit, Reader $reader): array {
		if (!$this->policy->see($reader, $groupId)) {
			throw $this->problems->notFound();
		}
		return $this->dossiers->page($groupId, $state, $after, $limit);
	}

	/**
	 * Takes a call in hand for the group, or drops it from the inbox with a reason.
	 *
	 * @throws Problem when the group has it in hand already
	 */
	public function take(int $groupId, int $callId, DossierState $state, string $reason, Reader $reader): Dossier {
		if (!$this->policy->work($reader, $groupId) || !$this->calls->visible($callId, $reader)) {
			throw $this->problems->notFound();
		}
		$this->checkReason($state, $reason);
		return $this->atomic(function () use ($groupId, $callId, $state, $reason, $reader): Dossier {
			$taken = $this->dossiers->insert($groupId, $callId, $state, $reason, $this->diary->now());
			$dossier = $this->dossiers->findForCall($groupId, $callId) ?? throw $this->problems->notFound();
			if (!$taken) {
				throw $this->problems->inHand($dossier->id);
			}
			$this->diary->write($dossier, $reader, LogEntry::TAKEN, null, $state->value, $reason);
			return $dossier;
		}, $this->db);
	}

	/**
	 * Moves the work on.
	 *
	 * @param ?int $version the version that the member saw; null to move whatever is there
	 * @param callable(Dossier): array<array-key, mixed> $show the dossier as the member should see it, if somebody was first
	 * @throws Problem
	 */
	public function move(int $id, DossierState $to, string $reason, ?int $version, Reader $reader, callable $show): Dossier {
		$this->checkReason($to, $reason);
		$dossier = $this->get($id, $reader);
		if ($version !== null && $version !== $dossier->version) {
			throw $this->problems->changed($show($dossier));
		}
		if (!$dossier->state->canBecome($to)) {
			throw $this->problems->cannotMove();
		}
		$moved = $this->atomic(function () use ($dossier, $to, $reason, $reader): bool {
			if (!$this->dossiers->move($dossier, $to, $reason, $this->diary->now())) {
				return false;
			}
			$this->diary->write($dossier, $reader, LogEntry::STATE, $dossier->state->value, $to->value, $reason);
			return true;
		}, $this->db);
		$now = $this->get($id, $reader);
		return $moved ? $now : throw $this->problems->changed($show($now));
	}

	/**
	 * Undoes the taking: the call goes back to the inbox, as long as nobody did anything with it.
	 *
	 * @throws Problem
	 */
	public function putBack(int $id, Reader $reader): void {
		$dossier = $this->get($id, $reader);
		$this->atomic(function () use ($dossier): void {
			if (!$this->dossiers->delete($dossier) || $this->log->of($dossier->id) !== []) {
				throw $this->problems->inUse();
			}
			$this->diary->undone($dossier);
		}, $this->db);
	}

	private function checkReason(DossierState $state, string $reason): void {
		if ($state->needsReason() && $reason === '') {
			throw $this->problems->reasonNeeded();
		}
	}
}
