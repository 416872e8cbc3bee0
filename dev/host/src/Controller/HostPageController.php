<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\DataDisplayResponse;
use OCP\AppFramework\Http\EmptyContentSecurityPolicy;
use OCP\AppFramework\Http\NotFoundResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IRequest;
use OCP\IURLGenerator;
use OCP\IUserSession;
use SmartCommons\DevHost\Pages\ActivityList;
use SmartCommons\DevHost\Pages\NotificationList;
use SmartCommons\DevHost\Pages\Outbox;

/** Pages that only this host has: the member's notifications and activities, and the mail that would have been sent. */
final class HostPageController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserSession $session,
		private readonly IURLGenerator $urls,
		private readonly NotificationList $notifications,
		private readonly Outbox $outbox,
		private readonly ActivityList $activities,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/host/notifications')]
	public function notifications(): Response {
		$uid = $this->session->getUser()?->getUID() ?? '';
		return new TemplateResponse($this->appName, 'notifications', ['notifications' => $this->notifications->of($uid)]);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/host/activity')]
	public function activity(): Response {
		$uid = $this->session->getUser()?->getUID() ?? '';
		return new TemplateResponse($this->appName, 'activity', ['activities' => $this->activities->of($uid)]);
	}

	/** For admins: mail may hold anybody's words. */
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/host/mail')]
	public function mail(): Response {
		$messages = [];
		foreach ($this->outbox->newest() as $message) {
			$messages[] = $message + ['link' => $this->urls->linkToRoute('core.hostpage.message', ['name' => $message['name']])];
		}
		return new TemplateResponse($this->appName, 'outbox', ['messages' => $messages]);
	}

	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/host/mail/{name}')]
	public function message(string $name): Response {
		$message = $this->outbox->read($name);
		if ($message === null) {
			return new NotFoundResponse();
		}
		$response = new TemplateResponse($this->appName, 'outbox-message', $message + [
			'back' => $this->urls->linkToRoute('core.hostpage.mail'),
			'frame' => $message['html'] === '' ? '' : $this->urls->linkToRoute('core.hostpage.messagehtml', ['name' => $name]),
		]);
		$policy = new ContentSecurityPolicy();
		$policy->addAllowedFrameDomain("'self'");
		$response->setContentSecurityPolicy($policy);
		return $response;
	}

	/** A mail as a mail program shows it: it can neither run scripts nor load anything. */
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/host/mail/{name}/html')]
	public function messageHtml(string $name): Response {
		$response = new DataDisplayResponse($this->outbox->read($name)['html'] ?? '', headers: ['Content-Type' => 'text/html; charset=utf-8']);
		$policy = new EmptyContentSecurityPolicy();
		$policy->allowInlineStyle();
		$policy->addAllowedFrameAncestorDomain("'self'");
		$response->setContentSecurityPolicy($policy);
		return $response;
	}
}
