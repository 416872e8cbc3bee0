<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\Notification\IManager;
use Psr\Log\LoggerInterface;

/** Tells administrators that a group's folder goes with an account. */
final class LossNotice {
	public const SUBJECT = 'folder-lost';

	public function __construct(
		private readonly IManager $notifications,
		private readonly IGroupManager $groups,
		private readonly ITimeFactory $time,
		private readonly LoggerInterface $logger,
	) {
	}

	public function lost(Folder $folder, string $owner, string $group): void {
		$this->logger->error('The shared folder {file} of {kind} {id} goes with the account of {owner}: nobody else could take it', [
			'app' => 'smartcommons', 'file' => $folder->fileId, 'kind' => $folder->ref->kind, 'id' => $folder->ref->id, 'owner' => $owner,
		]);
		foreach ($this->groups->get('admin')?->getUsers() ?? [] as $admin) {
			$this->tell($admin, $folder, $owner, $group);
		}
	}

	private function tell(IUser $admin, Folder $folder, string $owner, string $group): void {
		$notification = $this->notifications->createNotification();
		$notification->setApp('smartcommons')
			->setUser($admin->getUID())
			->setObject('folder', (string)$folder->id)
			->setSubject(self::SUBJECT, ['owner' => $owner, 'group' => $group])
			->setDateTime($this->time->getDateTime());
		$this->notifications->notify($notification);
	}
}
