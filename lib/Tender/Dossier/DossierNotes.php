<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Tender\News\DossierTelling;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/** What the members write to one another about their work on a call. */
final class DossierNotes {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly DossierService $dossiers,
		private readonly NoteMapper $notes,
		private readonly DossierDiary $diary,
		private readonly DossierTelling $telling,
		private readonly DossierPolicy $policy,
		private readonly DossierProblems $problems,
	) {
	}

	/** @throws Problem */
	public function add(int $id, string $text, Reader $reader): void {
		$dossier = $this->dossiers->get($id, $reader);
		$this->atomic(function () use ($dossier, $text, $reader): void {
			$noteId = $this->notes->add($dossier->id, (string)$reader->uid, $text, $this->diary->now());
			$this->diary->write($dossier, $reader, LogEntry::NOTE);
			$this->telling->noted($dossier, $noteId, $text, $reader->uid);
		}, $this->db);
	}

	/** @throws Problem */
	public function remove(int $id, int $noteId, Reader $reader): void {
		$dossier = $this->dossiers->get($id, $reader);
		$note = $this->find($id, $noteId) ?? throw $this->problems->notFound();
		if (!$this->policy->removeNote($reader, $dossier->groupId, $note->uid)) {
			throw $this->problems->notYourNote();
		}
		$this->atomic(function () use ($dossier, $noteId, $reader): void {
			if ($this->notes->remove($noteId)) {
				$this->diary->write($dossier, $reader, LogEntry::NOTE_REMOVED);
				$this->telling->noteRemoved($noteId);
			}
		}, $this->db);
	}

	private function find(int $dossierId, int $noteId): ?Note {
		foreach ($this->notes->of($dossierId) as $note) {
			if ($note->id === $noteId) {
				return $note;
			}
		}
		return null;
	}
}
