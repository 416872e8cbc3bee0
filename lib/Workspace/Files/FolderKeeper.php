<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;

/** Whenever a group changed: makes its folder once, and keeps who sees it in step. */
final class FolderKeeper implements OutboxHandler {
	/** A folder is to be looked at; payload `{folder}`. */
	public const KEEP = 'folder.keep';

	public function __construct(
		private readonly FolderMapper $folders,
		private readonly Works $works,
		private readonly FolderMaker $maker,
		private readonly FolderShares $shares,
		private readonly Outbox $outbox,
	) {
	}

	public static function topics(): array {
		return [OutboxEvent::TEAM_CHANGED, self::KEEP];
	}

	public function deliver(OutboxEvent $event): void {
		$refs = $event->items();
		if ($event->topic === self::KEEP) {
			$row = $this->folders->byId($event->int('folder'));
			$refs = $row === null ? [] : [$row->ref];
		}
		foreach ($this->works->all($refs) as $work) {
			// a folder within the group's is seen by whoever sees that one
			if ($work->isTop()) {
				$this->keep($work);
			}
		}
	}

	private function keep(Work $work): void {
		$row = $this->folders->find($work->team->ref);
		// one that is gone is offered anew on the page of the group, not made behind its back
		if ($row === null || $row->fileId === 0 && $row->trouble === null) {
			if (!$work->growing() || $work->top->members === []) {
				return;
			}
			$row = $this->maker->ensure($work);
		}
		if ($this->shares->keep($row, $work)) {
			$this->outbox->renew(self::KEEP, (string)$row->id, ['folder' => $row->id]);
		}
	}
}
