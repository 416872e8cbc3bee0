<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCS\OCSBadRequestException;
use OCP\AppFramework\OCS\OCSForbiddenException;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUser;
use OCP\IUserSession;
use SmartCommons\DevHost\Pages\Themes;

/** The member's appearance, as the theming app answers. */
final class ThemeController extends OCSController {
	private const ROOT = '/apps/theming/api/v1/theme';

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Themes $themes,
		private readonly IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/{themeId}/enable', root: self::ROOT)]
	public function enableTheme(string $themeId): DataResponse {
		if (!$this->themes->enable($this->user(), $themeId)) {
			throw new OCSBadRequestException('Invalid theme id: ' . $themeId);
		}
		return new DataResponse();
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/{themeId}', root: self::ROOT)]
	public function disableTheme(string $themeId): DataResponse {
		$this->themes->disable($this->user(), $themeId);
		return new DataResponse();
	}

	private function user(): IUser {
		return $this->session->getUser() ?? throw new OCSForbiddenException();
	}
}
