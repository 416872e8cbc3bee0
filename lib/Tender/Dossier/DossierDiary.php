<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Core\Audience\Reader;
use OCP\AppFramework\Utility\ITimeFactory;

/** Writes down who did what with a dossier, and lets it rise in the group's list. */
final readonly class DossierDiary {
	public function __construct(
		private DossierMapper $dossiers,
		private LogMapper $log,
		private ITimeFactory $time,
	) {
	}

	public function now(): int {
		return $this->time->getTime();
	}

	/** Call it inside the transaction of the change. */
	public function write(int $dossierId, Reader $reader, string $what, ?string $was = null, ?string $became = null): void {
		$this->log->add($dossierId, new LogEntry($this->now(), $reader->uid, $what, $was, $became));
		$this->dossiers->touch($dossierId, $this->now());
	}
}
