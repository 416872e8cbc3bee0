<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/** Who takes part in a group's work on a call, and as what. */
final class DossierPeople {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly DossierService $dossiers,
		private readonly TeamMapper $team,
		private readonly DossierDiary $diary,
		private readonly GroupDirectory $groups,
		private readonly DossierPolicy $policy,
		private readonly DossierProblems $problems,
	) {
	}

	/**
	 * Somebody joins, or takes part in another way.
	 *
	 * @throws Problem
	 */
	public function put(int $id, Participant $participant, Reader $reader): void {
		$dossier = $this->dossiers->get($id, $reader);
		$this->checkPlaces($dossier, $participant->uid, $reader);
		if (!$this->groups->isMember($dossier->groupId, $participant->uid)) {
			throw $this->problems->notAMember();
		}
		$before = $this->roleOf($id, $participant->uid);
		$this->atomic(function () use ($dossier, $participant, $reader, $before): void {
			$joined = $this->team->put($participant, $this->diary->now());
			$this->diary->write($dossier, $reader, $joined ? LogEntry::JOINED : LogEntry::ROLE, $joined ? null : $before, $participant->role->value, about: $participant->uid);
		}, $this->db);
	}

	/**
	 * Somebody steps out; where they took no part nothing changes.
	 *
	 * @throws Problem
	 */
	public function remove(int $id, string $uid, Reader $reader): void {
		$dossier = $this->dossiers->get($id, $reader);
		$this->checkPlaces($dossier, $uid, $reader);
		$before = $this->roleOf($id, $uid);
		$this->atomic(function () use ($dossier, $uid, $reader, $before): void {
			if ($this->team->remove($dossier->id, $uid)) {
				$this->diary->write($dossier, $reader, LogEntry::LEFT, $before, null, about: $uid);
			}
		}, $this->db);
	}

	private function checkPlaces(Dossier $dossier, string $uid, Reader $reader): void {
		if (!$this->policy->placeMember($reader, $dossier->groupId, $uid)) {
			throw $this->problems->onlyCoordinators();
		}
	}

	private function roleOf(int $id, string $uid): ?string {
		foreach ($this->team->of([$id])[$id] ?? [] as $participant) {
			if ($participant->uid === $uid) {
				return $participant->role->value;
			}
		}
		return null;
	}
}
