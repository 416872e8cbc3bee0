<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

use OCP\IRequest;
use OCP\IUser;
use OCP\IUserManager;
use OCP\Security\Bruteforce\IThrottler;
use SmartCommons\DevHost\Kernel\HostConfig;

/** Logs in a call that brings name and password in its header; wrong ones end the request. */
final class RequestLogin {
	private const ACTION = 'login';
	private const REMEMBER_SECONDS = 300;

	public function __construct(
		private readonly UserSession $session,
		private readonly IUserManager $users,
		private readonly IThrottler $throttler,
		private readonly HostConfig $config,
	) {
	}

	public function byHeader(IRequest $request): void {
		$credentials = BasicCredentials::fromHeader($request->getHeader('Authorization'));
		if ($credentials === null) {
			return;
		}
		$ip = $request->getRemoteAddress();
		$this->throttler->sleepDelayOrThrowOnMax($ip, self::ACTION);
		$user = $this->check($credentials);
		if ($user !== null && !$user->isEnabled()) {
			throw new LoginFailed('Account disabled');
		}
		if ($user === null) {
			$this->throttler->registerAttempt(self::ACTION, $ip, ['user' => $credentials->name]);
			throw new LoginFailed('Login failed');
		}
		$this->session->loginOnce($user, $credentials->name);
	}

	/**
	 * A password hash takes longer to check than most calls to answer. A check that succeeded is remembered for five
	 * minutes, under a keyed digest of name, password and stored hash, so a changed password counts at once.
	 */
	private function check(BasicCredentials $credentials): ?IUser {
		$user = $this->users->get($credentials->name);
		$file = $user === null ? null : $this->config->dataPath('cache/logins') . '/' . hash_hmac(
			'sha256',
			$credentials->name . "\0" . $credentials->password . "\0" . (string)$user->getPasswordHash(),
			$this->key(),
		);
		if ($file !== null && is_file($file) && filemtime($file) > time() - self::REMEMBER_SECONDS) {
			return $user;
		}
		$checked = $this->users->checkPassword($credentials->name, $credentials->password);
		if (!$checked instanceof IUser) {
			return null;
		}
		if ($file !== null) {
			touch($file);
		}
		return $checked;
	}

	private function key(): string {
		$file = $this->config->dataPath('cache') . '/login.key';
		if (!is_file($file)) {
			$temporary = $file . '.' . bin2hex(random_bytes(4));
			file_put_contents($temporary, random_bytes(32));
			chmod($temporary, 0o600);
			// The first of parallel requests wins; the others read its key.
			link($temporary, $file);
			unlink($temporary);
		}
		return (string)file_get_contents($file);
	}
}
