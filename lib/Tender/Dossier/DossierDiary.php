<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Tender\News\DossierTelling;
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCP\AppFramework\Utility\ITimeFactory;

/** Writes down who did what with a dossier, lets it rise in the group's list, and shows that the group is alive. */
final readonly class DossierDiary {
	public function __construct(
		private DossierMapper $dossiers,
		private LogMapper $log,
		private GroupDirectory $groups,
		private Outbox $outbox,
		private DossierTelling $telling,
		private ITimeFactory $time,
	) {
	}

	public function now(): int {
		return $this->time->getTime();
	}

	/**
	 * Call it inside the transaction of the change, after the change itself.
	 *
	 * @param Dossier $dossier as it was before
	 * @param ?string $about who joined or left; null: the reader
	 */
	public function write(Dossier $dossier, Reader $reader, string $what, ?string $was = null, ?string $became = null, string $reason = '', ?string $about = null): void {
		$this->log->add($dossier->id, new LogEntry($this->now(), $reader->uid, $what, $was, $became, $reason));
		$this->dossiers->touch($dossier->id, $this->now());
		if (in_array($what, [LogEntry::TAKEN, LogEntry::JOINED, LogEntry::LEFT], true)) {
			$this->outbox->teamChanged(new ItemRef(DossierItems::KIND, max(1, $dossier->id)));
		}
		if ($reader->coordinates($dossier->groupId)) {
			$this->groups->active($dossier->groupId);
		}
		match ($what) {
			LogEntry::JOINED => $this->telling->joined($dossier, $about ?? (string)$reader->uid, $reader->uid),
			LogEntry::LEFT => $this->telling->left($dossier, $about ?? (string)$reader->uid),
			LogEntry::STATE => $this->telling->moved($dossier, DossierState::from((string)$became), $reader->uid),
			default => null,
		};
	}

	/** The group no longer has the call in hand, as if it never had; inside the transaction of that. */
	public function undone(Dossier $dossier): void {
		$this->telling->over($dossier);
		$this->outbox->teamChanged(new ItemRef(DossierItems::KIND, max(1, $dossier->id)));
	}
}
