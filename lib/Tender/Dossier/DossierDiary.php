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
use OCP\AppFramework\Utility\ITimeFactory;

/** Writes down who did what with a dossier, lets it rise in the group's list, and shows that the group is alive. */
final readonly class DossierDiary {
	public function __construct(
		private DossierMapper $dossiers,
		private LogMapper $log,
		private GroupDirectory $groups,
		private Outbox $outbox,
		private ITimeFactory $time,
	) {
	}

	public function now(): int {
		return $this->time->getTime();
	}

	/** Call it inside the transaction of the change, after the change itself. */
	public function write(Dossier $dossier, Reader $reader, string $what, ?string $was = null, ?string $became = null, string $reason = ''): void {
		$this->log->add($dossier->id, new LogEntry($this->now(), $reader->uid, $what, $was, $became, $reason));
		$this->dossiers->touch($dossier->id, $this->now());
		if (in_array($what, [LogEntry::TAKEN, LogEntry::JOINED, LogEntry::LEFT], true)) {
			$this->outbox->teamChanged(new ItemRef(DossierItems::KIND, max(1, $dossier->id)));
		}
		if ($reader->coordinates($dossier->groupId)) {
			$this->groups->active($dossier->groupId);
		}
	}
}
