<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Place\Truth\StewardService;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Who looks after the places of which areas. */
final class StewardController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly StewardService $stewards,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Role::Moderator)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/stewards')]
	public function index(): DataResponse {
		return $this->one($this->stewards->all($this->readers->current()));
	}

	#[NoAdminRequired]
	#[Access(Role::Moderator)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/stewards/{uid}')]
	public function update(string $uid): DataResponse {
		$reader = $this->readers->current();
		$this->stewards->put($uid, $this->input()->ids('locations', 50), $reader);
		return $this->one($this->stewards->all($reader));
	}
}
