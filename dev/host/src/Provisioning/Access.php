<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Provisioning;

use OCP\AppFramework\Http;
use OCP\AppFramework\OCS\OCSException;
use OCP\AppFramework\OCSController;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use OCP\IUserSession;

/** Who may see and change which account, with the answers of the server's provisioning API. */
final class Access {
	private const INVALID = 101;

	public function __construct(
		private readonly IUserSession $session,
		private readonly IUserManager $users,
		private readonly IGroupManager $groups,
	) {
	}

	public function requireAdmin(): void {
		if (!$this->isAdmin()) {
			throw new OCSException('Logged in account must be at least a sub admin', Http::STATUS_FORBIDDEN);
		}
	}

	/** The account of a name, when it is mine or I am an admin. */
	public function visible(string $uid): IUser {
		$user = $this->users->get($uid);
		if ($user === null) {
			throw new OCSException('User does not exist', Http::STATUS_NOT_FOUND);
		}
		return $this->mineOrAdmin($user);
	}

	public function editable(string $uid): IUser {
		return $this->mineOrAdmin($this->users->get($uid) ?? throw new OCSException('', OCSController::RESPOND_NOT_FOUND));
	}

	/** The account of somebody else. */
	public function other(string $uid, int $missing): IUser {
		$user = $this->users->get($uid) ?? throw new OCSException('', $missing);
		if ($user->getUID() === $this->session->getUser()?->getUID()) {
			throw new OCSException('', self::INVALID);
		}
		return $user;
	}

	private function mineOrAdmin(IUser $user): IUser {
		if ($user->getUID() !== $this->session->getUser()?->getUID() && !$this->isAdmin()) {
			throw new OCSException('', OCSController::RESPOND_NOT_FOUND);
		}
		return $user;
	}

	private function isAdmin(): bool {
		$me = $this->session->getUser();
		return $me !== null && $this->groups->isAdmin($me->getUID());
	}
}
