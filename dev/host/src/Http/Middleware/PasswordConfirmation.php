<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Middleware;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IRequest;
use OCP\ISession;
use OCP\IUserManager;
use SmartCommons\DevHost\Http\MethodReflector;
use SmartCommons\DevHost\Security\BasicCredentials;
use SmartCommons\DevHost\Security\SecurityException;

/** The member must have typed the password within the last 30 minutes (or, strict: with this very call). */
final class PasswordConfirmation extends Middleware {
	private const SECONDS = 30 * 60 + 15;

	public function __construct(
		private readonly MethodReflector $reflector,
		private readonly ISession $session,
		private readonly ITimeFactory $time,
		private readonly IRequest $request,
		private readonly IUserManager $users,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		$required = $this->reflector->attributes(PasswordConfirmationRequired::class)[0] ?? null;
		if ($required === null && !$this->reflector->hasAnnotation('PasswordConfirmationRequired')) {
			return;
		}
		if ($required?->getStrict() === true) {
			$this->confirmNow();
			return;
		}
		$confirmed = $this->session->get('last-password-confirm');
		if (!is_int($confirmed) || $confirmed < $this->time->getTime() - self::SECONDS) {
			throw new SecurityException('Password confirmation is required', Http::STATUS_FORBIDDEN);
		}
	}

	private function confirmNow(): void {
		$credentials = BasicCredentials::fromHeader($this->request->getHeader('Authorization'));
		if ($credentials === null) {
			throw new SecurityException('Required authorization header missing', Http::STATUS_FORBIDDEN);
		}
		$loginName = $this->session->get('loginname');
		if (!is_string($loginName) || $this->users->checkPassword($loginName, $credentials->password) === false) {
			throw new SecurityException('Password confirmation is required', Http::STATUS_FORBIDDEN);
		}
		$this->session->set('last-password-confirm', $this->time->getTime());
	}
}
