<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Item\Team;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\BeforeUserDeletedEvent;
use Psr\Log\LoggerInterface;

/**
 * An account is about to go, and all its files with it: folders of groups that are in them go to somebody else first.
 * Where there is nobody, administrators are told what is lost.
 *
 * @template-implements IEventListener<BeforeUserDeletedEvent>
 */
final class OwnerLeaves implements IEventListener {
	public function __construct(
		private readonly FolderMapper $folders,
		private readonly Works $works,
		private readonly HandOver $handOver,
		private readonly FolderShares $shares,
		private readonly LossNotice $notice,
		private readonly LoggerInterface $logger,
	) {
	}

	public function handle(Event $event): void {
		if (!$event instanceof BeforeUserDeletedEvent) {
			return;
		}
		$uid = $event->getUser()->getUID();
		foreach ($this->folders->ownedBy($uid) as $row) {
			$work = $this->works->find($row->ref);
			if ($row->fileId === 0 || $work !== null && !$work->isTop()) {
				continue;
			}
			try {
				$saved = $work !== null && $this->handOver->away($row, $work, $uid);
				$moved = $this->folders->byId($row->id);
				if ($saved && $moved !== null) {
					$this->shares->keep($moved, new Work(self::without($work->team, $uid), self::without($work->top, $uid)));
				}
			} catch (\Throwable $error) {
				// whatever goes wrong here must not keep the account from being deleted
				$this->logger->error('The folder {folder} could not be handed over', ['app' => 'smartcommons', 'folder' => $row->fileId, 'exception' => $error]);
				$saved = $this->folders->byId($row->id)?->owner !== $uid;
			}
			if (!$saved) {
				$this->notice->lost($row, $event->getUser()->getDisplayName(), $work === null ? '' : $this->works->title($work));
			}
		}
	}

	private static function without(Team $team, string $uid): Team {
		$others = static fn (string $one): bool => $one !== $uid;
		return new Team(
			$team->ref,
			array_values(array_filter($team->members, $others)),
			array_values(array_filter($team->leaders, $others)),
			$team->language,
			$team->room,
			$team->folder,
			$team->active,
			$team->within,
		);
	}
}
