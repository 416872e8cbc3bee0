<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IGroupManager;
use OCP\INavigationManager;
use OCP\IRequest;
use OCP\IURLGenerator;
use OCP\IUser;
use OCP\IUserSession;
use OCP\Settings\IManager;
use OCP\SetupCheck\ISetupCheckManager;
use SmartCommons\DevHost\Security\SecurityException;

/** Administration settings: what the setup checks found, and the sections that the app brings. */
final class AdminSettingsController extends Controller {
	private const OVERVIEW = 'overview';

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserSession $session,
		private readonly IGroupManager $groups,
		private readonly IURLGenerator $urls,
		private readonly INavigationManager $navigation,
		private readonly IManager $settings,
		private readonly ISetupCheckManager $checks,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/settings/admin/{section}')]
	public function index(string $section): TemplateResponse {
		$this->navigation->setActiveEntry('admin_settings');
		$user = $this->session->getUser();
		$forms = $user === null ? [] : $this->forms($section, $user);
		if ($user === null || ($forms === [] && !($section === self::OVERVIEW && $this->groups->isAdmin($user->getUID())))) {
			throw new SecurityException('Logged in user does not have permission to access these settings.', Http::STATUS_FORBIDDEN);
		}
		return new TemplateResponse($this->appName, 'settings', [
			'sections' => $this->sections($section, $user),
			'checks' => $section === self::OVERVIEW ? array_merge(...array_values($this->checks->runAll())) : [],
			'forms' => $forms,
		]);
	}

	/** @return list<string> HTML */
	private function forms(string $section, IUser $user): array {
		$forms = [];
		foreach ($this->settings->getAllowedAdminSettings($section, $user) as $settings) {
			foreach ($settings as $setting) {
				$forms[] = $setting->getForm()->render();
			}
		}
		return $forms;
	}

	/** @return list<array{name: string, link: string, active: bool}> */
	private function sections(string $current, IUser $user): array {
		$sections = [];
		$add = function (string $id, string $name) use (&$sections, $current): void {
			$sections[] = ['name' => $name, 'link' => $this->urls->linkToRoute('core.adminsettings.index', ['section' => $id]), 'active' => $id === $current];
		};
		if ($this->groups->isAdmin($user->getUID())) {
			$add(self::OVERVIEW, 'Overview');
		}
		foreach ($this->settings->getAdminSections() as $some) {
			foreach ($some as $section) {
				if ($this->settings->getAllowedAdminSettings($section->getID(), $user) !== []) {
					$add($section->getID(), $section->getName());
				}
			}
		}
		return $sections;
	}
}
