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
use OCP\AppFramework\Http\TemplateResponse;
use OCP\Collaboration\Reference\RenderReferenceEvent;
use OCP\Dashboard\IAPIWidgetV2;
use OCP\Dashboard\IButtonWidget;
use OCP\Dashboard\IManager;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IRequest;
use OCP\IUserSession;
use SmartCommons\DevHost\Pages\MemberAgenda;

/** Pages on which the app shows itself in the cloud around it: search, dashboard, calendar, people, links that unfold. */
final class CloudPageController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserSession $session,
		private readonly IManager $dashboard,
		private readonly MemberAgenda $agenda,
		private readonly IEventDispatcher $events,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/host/search')]
	public function search(): TemplateResponse {
		return new TemplateResponse($this->appName, 'cloud-search');
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/host/people')]
	public function people(): TemplateResponse {
		return new TemplateResponse($this->appName, 'cloud-people');
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/host/links')]
	public function links(): TemplateResponse {
		$this->events->dispatchTyped(new RenderReferenceEvent());
		return new TemplateResponse($this->appName, 'cloud-links');
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/host/calendar')]
	public function calendar(): TemplateResponse {
		return new TemplateResponse($this->appName, 'cloud-calendar', ['calendars' => $this->agenda->of($this->uid())]);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/host/dashboard')]
	public function dashboard(): TemplateResponse {
		$widgets = [];
		foreach ($this->dashboard->getWidgets() as $widget) {
			if ($widget instanceof IAPIWidgetV2) {
				$widgets[] = [
					'title' => $widget->getTitle(),
					'items' => $widget->getItemsV2($this->uid())->jsonSerialize(),
					'buttons' => $widget instanceof IButtonWidget ? $widget->getWidgetButtons($this->uid()) : [],
				];
			}
		}
		return new TemplateResponse($this->appName, 'cloud-dashboard', ['widgets' => $widgets]);
	}

	private function uid(): string {
		return $this->session->getUser()?->getUID() ?? '';
	}
}
