<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Users;

use OCP\EventDispatcher\IEventDispatcher;
use OCP\Group\Events\BeforeUserRemovedEvent;
use OCP\Group\Events\UserRemovedEvent;
use OCP\IConfig;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\Notification\IManager;
use OCP\User\Events\BeforeUserDeletedEvent;
use OCP\User\Events\UserDeletedEvent;
use Psr\Container\ContainerInterface;
use SmartCommons\DevHost\Services\Activity\ActivityStore;
use SmartCommons\DevHost\Services\Files\AccountFiles;

/** Deletes an account in the server's order, which listeners see. */
final class UserRemoval {
	/** @param ContainerInterface $container asked late for what itself needs accounts */
	public function __construct(
		private readonly UserTable $table,
		private readonly IConfig $config,
		private readonly IEventDispatcher $events,
		private readonly ContainerInterface $container,
	) {
	}

	public function remove(IUser $user): bool {
		$uid = $user->getUID();
		$this->events->dispatchTyped(new BeforeUserDeletedEvent($user));
		$this->config->setUserValue($uid, 'core', 'deleted', 'true');
		$this->table->delete($uid);
		$this->leaveGroups($user);
		$notifications = $this->container->get(IManager::class);
		$notifications->markProcessed($notifications->createNotification()->setUser($uid));
		$this->container->get(ActivityStore::class)->deleteOf($uid);
		$this->config->deleteAllUserValues($uid);
		$this->container->get(AccountFiles::class)->remove($uid);
		$this->events->dispatchTyped(new UserDeletedEvent($user));
		$this->config->deleteAllUserValues($uid);
		return true;
	}

	/** The server tells listeners twice of each group: once here and once in the group itself. */
	private function leaveGroups(IUser $user): void {
		$groups = $this->container->get(IGroupManager::class);
		foreach ($groups->getUserGroupIds($user) as $gid) {
			$group = $groups->get($gid);
			if ($group !== null) {
				$this->events->dispatchTyped(new BeforeUserRemovedEvent($group, $user));
				$group->removeUser($user);
				$this->events->dispatchTyped(new UserRemovedEvent($group, $user));
			}
		}
	}
}
