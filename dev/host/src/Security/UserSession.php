<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

use OCP\ISession;
use OCP\IUser;
use OCP\IUserManager;
use OCP\IUserSession;
use SmartCommons\DevHost\Kernel\NotSupported;

/** Who makes this request. */
final class UserSession implements IUserSession {
	private ?IUser $user = null;
	private bool $resolved = false;

	public function __construct(
		private readonly ISession $session,
		private readonly IUserManager $users,
		private readonly CsrfTokens $csrf,
	) {
	}

	/** @param string $uid login name */
	public function login($uid, $password): bool {
		$user = $this->users->checkPassword($uid, $password);
		if (!$user instanceof IUser || !$user->isEnabled()) {
			return false;
		}
		if ($this->session instanceof Session) {
			$this->session->regenerateId();
		}
		$this->setUser($user);
		$this->session->set('loginname', $uid);
		$this->session->set('last-password-confirm', time());
		$this->csrf->renew();
		$user->updateLastLoginTimestamp();
		return true;
	}

	/** Takes the member of a call that brought its own name and password; nothing is kept afterwards. */
	public function loginOnce(IUser $user, string $loginName): void {
		if ($this->session instanceof Session) {
			$this->session->makeVolatile();
		}
		$this->setUser($user);
		$this->session->set('loginname', $loginName);
		$this->session->set('last-password-confirm', time());
	}

	public function logout(): void {
		$this->session->clear();
		$this->setVolatileActiveUser(null);
	}

	public function setUser($user): void {
		if ($user === null) {
			$this->session->remove('user_id');
		} else {
			$this->session->set('user_id', $user->getUID());
		}
		$this->setVolatileActiveUser($user);
	}

	public function setVolatileActiveUser(?IUser $user): void {
		$this->user = $user;
		$this->resolved = true;
	}

	public function getUser(): ?IUser {
		if (!$this->resolved) {
			$uid = $this->session->get('user_id');
			$user = is_string($uid) ? $this->users->get($uid) : null;
			// Whoever was disabled meanwhile is out at the next request.
			$this->user = $user !== null && $user->isEnabled() ? $user : null;
			$this->resolved = true;
		}
		return $this->user;
	}

	public function isLoggedIn(): bool {
		return $this->getUser() !== null;
	}

	public function getImpersonatingUserID(): ?string {
		return null;
	}

	public function setImpersonatingUserID(bool $useCurrentUser = true): void {
		throw new NotSupported('IUserSession::setImpersonatingUserID');
	}
}
