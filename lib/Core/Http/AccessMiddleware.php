<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http;

use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Middleware;
use OCP\IL10N;
use OCP\IUserSession;

/** Enforces the Access attribute, refuses what has none, and keeps modules shut that are switched off. */
final class AccessMiddleware extends Middleware {
	public function __construct(
		private readonly ReaderSource $readers,
		private readonly Modules $modules,
		private readonly Administration $administration,
		private readonly IUserSession $session,
		private readonly IL10N $l10n,
	) {
	}

	/**
	 * @throws Forbidden
	 * @throws NotFound where the module is switched off
	 */
	public function beforeController(Controller $controller, string $methodName): void {
		$attributes = (new \ReflectionMethod($controller, $methodName))->getAttributes(Access::class);
		$access = isset($attributes[0]) ? $attributes[0]->newInstance() : null;
		if ($access === null || !$this->allows($access)) {
			throw new Forbidden('no-access', $this->l10n->t('You do not have access to this. Ask a moderator if you think you should.'));
		}
		if ($this->modules->isOff($controller::class)) {
			throw new NotFound('module-off', $this->l10n->t('This part of Smart Commons is switched off here. Nothing is lost: ask an administrator if you need it.'));
		}
	}

	private function allows(Access $access): bool {
		if ($access->to === Access::GUEST) {
			return true;
		}
		if ($access->to === Access::ADMINISTRATION) {
			$user = $this->session->getUser();
			return $user !== null && $this->administration->isOpenTo($user);
		}
		$reader = $this->readers->current();
		if ($reader->uid === null) {
			return false;
		}
		return !$access->to instanceof Role || $reader->has($access->to) || $reader->has(Role::Admin);
	}
}
