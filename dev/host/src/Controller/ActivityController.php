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
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;
use SmartCommons\DevHost\Pages\ActivityList;

/** The member's stream of activities, as the activity app answers. */
final class ActivityController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ActivityList $list,
		private readonly IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/activity', root: '/apps/activity/api/v2')]
	public function getDefault(): DataResponse {
		return new DataResponse($this->list->of($this->session->getUser()?->getUID() ?? ''));
	}

	/** Only the filter `all` is there. */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/activity/all', root: '/apps/activity/api/v2')]
	public function getFilter(int $limit = 50): DataResponse {
		return new DataResponse(array_slice($this->list->of($this->session->getUser()?->getUID() ?? ''), 0, max(1, $limit)));
	}
}
