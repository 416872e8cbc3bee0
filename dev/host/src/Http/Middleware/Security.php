<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Middleware;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AppApiAdminAccessWithoutUser;
use OCP\AppFramework\Http\Attribute\AuthorizedAdminSetting;
use OCP\AppFramework\Http\Attribute\ExAppRequired;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\Attribute\StrictCookiesRequired;
use OCP\AppFramework\Http\Attribute\SubAdminRequired;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCSController;
use OCP\IGroupManager;
use OCP\INavigationManager;
use OCP\IRequest;
use OCP\IURLGenerator;
use OCP\IUser;
use OCP\IUserSession;
use Psr\Log\LoggerInterface;
use SmartCommons\DevHost\Http\MethodReflector;
use SmartCommons\DevHost\Kernel\NotSupported;
use SmartCommons\DevHost\Security\NotLoggedIn;
use SmartCommons\DevHost\Security\SecurityException;
use SmartCommons\DevHost\Security\StrictCookieMissing;
use SmartCommons\DevHost\Services\Settings\Delegations;

/**
 * Login, admin, same-site cookies and request token, by the attributes of the called method. Without any attribute
 * only an admin with a valid token comes in.
 */
final class Security extends Middleware {
	public function __construct(
		private readonly IRequest $request,
		private readonly MethodReflector $reflector,
		private readonly INavigationManager $navigation,
		private readonly IURLGenerator $urls,
		private readonly LoggerInterface $logger,
		private readonly IGroupManager $groups,
		private readonly IUserSession $session,
		private readonly Delegations $delegations,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		$this->navigation->setActiveEntry($this->appOf($controller));
		$this->refuseUnsupported();
		if (!$this->has('PublicPage', PublicPage::class)) {
			$this->checkMember();
		}
		$this->checkCookiesAndToken($controller);
	}

	public function afterException(Controller $controller, string $methodName, \Exception $exception): Response {
		if (!$exception instanceof SecurityException) {
			throw $exception;
		}
		$this->logger->debug($exception->getMessage(), ['exception' => $exception]);
		if ($exception instanceof StrictCookieMissing) {
			return new RedirectResponse('/');
		}
		$status = (int)$exception->getCode();
		if (stripos($this->request->getHeader('Accept'), 'html') === false) {
			return new JSONResponse(['message' => $exception->getMessage()], $status);
		}
		if ($exception instanceof NotLoggedIn) {
			return new RedirectResponse($this->urls->linkToRoute('core.login.showLoginForm', ['redirect_url' => $this->request->getRequestUri()]));
		}
		$response = new TemplateResponse('core', '403', ['message' => $exception->getMessage()], TemplateResponse::RENDER_AS_GUEST);
		$response->setStatus($status);
		return $response;
	}

	/** Ways in that this host doesn't have must not silently become ways for everybody. */
	private function refuseUnsupported(): void {
		$unsupported = [
			'ExAppRequired' => ExAppRequired::class,
			'AppApiAdminAccessWithoutUser' => AppApiAdminAccessWithoutUser::class,
		];
		foreach ($unsupported as $name => $class) {
			if ($this->has($name, $class)) {
				throw new NotSupported('The attribute ' . $name);
			}
		}
	}

	private function checkMember(): void {
		$user = $this->session->getUser();
		if ($user === null) {
			throw new NotLoggedIn();
		}
		$isAdmin = fn (): bool => $this->groups->isAdmin($user->getUID());
		$delegated = $this->has('AuthorizedAdminSetting', AuthorizedAdminSetting::class);
		if ($delegated && !$isAdmin() && !$this->isDelegatedTo($user)) {
			throw new SecurityException('Logged in account must be an admin, a sub admin or gotten special right to access this setting', Http::STATUS_FORBIDDEN);
		}
		// Group admins don't exist here: what is for them is for administrators only.
		if ($this->has('SubAdminRequired', SubAdminRequired::class)) {
			if (!$isAdmin()) {
				throw new SecurityException('Logged in account must be an admin or sub admin', Http::STATUS_FORBIDDEN);
			}
		} elseif (!$delegated && !$this->has('NoAdminRequired', NoAdminRequired::class) && !$isAdmin()) {
			throw new SecurityException('Logged in account must be an admin', Http::STATUS_FORBIDDEN);
		}
	}

	/** Whether an administrator handed any of the settings that the method belongs to to a group of this account. */
	private function isDelegatedTo(IUser $user): bool {
		$settings = array_map(static fn (AuthorizedAdminSetting $one): string => $one->getSettings(), $this->reflector->attributes(AuthorizedAdminSetting::class));
		return array_intersect($settings, $this->delegations->of($user)) !== [];
	}

	private function checkCookiesAndToken(Controller $controller): void {
		$withoutToken = $this->has('NoCSRFRequired', NoCSRFRequired::class);
		if (($this->has('StrictCookieRequired', StrictCookiesRequired::class) || !$withoutToken) && !$this->request->passesStrictCookieCheck()) {
			throw new StrictCookieMissing();
		}
		$isOcsCall = $controller instanceof OCSController
			&& ($this->request->getHeader('OCS-APIRequest') === 'true' || str_starts_with($this->request->getHeader('Authorization'), 'Bearer '));
		if (!$withoutToken && !$this->request->passesCSRFCheck() && !$isOcsCall) {
			throw new SecurityException('CSRF check failed', Http::STATUS_PRECONDITION_FAILED);
		}
	}

	/** @param class-string $attribute */
	private function has(string $annotation, string $attribute): bool {
		return $this->reflector->hasAnnotationOrAttribute($annotation, $attribute);
	}

	private function appOf(Controller $controller): string {
		$parts = explode('\\', $controller::class);
		return $parts[0] === 'OCA' ? strtolower($parts[1]) : 'core';
	}
}
