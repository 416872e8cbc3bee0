<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\BruteForceProtection;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\Attribute\UseSession;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IRequest;
use OCP\ISession;
use OCP\IURLGenerator;
use OCP\IUserSession;
use OCP\Security\Bruteforce\IThrottler;
use OCP\Security\Bruteforce\MaxDelayReached;
use SmartCommons\DevHost\Pages\DemoMembers;

/** Logging in and out in the browser. */
final class LoginController extends Controller {
	private const MESSAGE = 'loginMessage';

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserSession $userSession,
		private readonly ISession $session,
		private readonly IURLGenerator $urls,
		private readonly IThrottler $throttler,
		private readonly DemoMembers $demo,
	) {
		parent::__construct($appName, $request);
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[UseSession]
	#[FrontpageRoute(verb: 'GET', url: '/login')]
	public function showLoginForm(?string $user = null, ?string $redirect_url = null): Response {
		if ($this->userSession->isLoggedIn()) {
			return new RedirectResponse($this->urls->linkToDefaultPageUrl());
		}
		$message = $this->session->get(self::MESSAGE);
		$this->session->remove(self::MESSAGE);
		return new TemplateResponse($this->appName, 'login', [
			'user' => $user ?? '',
			'error' => is_string($message) ? $message : '',
			'redirect_url' => $redirect_url ?? '',
			'action' => $this->urls->linkToRoute('core.login.tryLogin'),
			'demo' => $this->demo->all(),
		], TemplateResponse::RENDER_AS_GUEST);
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[UseSession]
	#[BruteForceProtection(action: 'login')]
	#[FrontpageRoute(verb: 'POST', url: '/login')]
	public function tryLogin(string $user = '', string $password = '', string $redirect_url = ''): Response {
		if (!$this->request->passesCSRFCheck()) {
			return $this->again($user, $redirect_url, 'This page was open for too long. Please try again.');
		}
		try {
			$this->throttler->sleepDelayOrThrowOnMax($this->request->getRemoteAddress(), 'login');
		} catch (MaxDelayReached) {
			return $this->again($user, $redirect_url, 'Too many attempts. Please wait half an hour.');
		}
		if (!$this->userSession->login(trim($user), $password)) {
			$response = $this->again($user, $redirect_url, 'Wrong name or password.');
			$response->throttle(['user' => $user]);
			return $response;
		}
		$this->throttler->resetDelay($this->request->getRemoteAddress(), 'login', ['user' => $user]);
		return new RedirectResponse($this->urls->linkToDefaultPageUrl());
	}

	#[NoAdminRequired]
	#[UseSession]
	#[FrontpageRoute(verb: 'GET', url: '/logout')]
	public function logout(): Response {
		$this->userSession->logout();
		$response = new RedirectResponse($this->urls->linkToRouteAbsolute('core.login.showLoginForm'));
		$response->addHeader('Clear-Site-Data', '"cache", "storage"');
		return $response;
	}

	private function again(string $user, string $redirectUrl, string $message): RedirectResponse {
		$this->session->set(self::MESSAGE, $message);
		$parameters = array_filter(['user' => $user, 'redirect_url' => $redirectUrl], static fn (string $value): bool => $value !== '');
		return new RedirectResponse($this->urls->linkToRoute('core.login.showLoginForm', $parameters), Http::STATUS_SEE_OTHER);
	}
}
