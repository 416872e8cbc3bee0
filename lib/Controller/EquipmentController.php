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
use OCA\SmartCommons\Place\Equipment\CatalogueService;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** The catalogue of equipment that all places share. */
final class EquipmentController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly CatalogueService $catalogue,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/equipment')]
	public function index(): DataResponse {
		return $this->one($this->catalogue->search($this->input(), $this->readers->current()));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[UserRateLimit(limit: 60, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/equipment')]
	public function propose(): DataResponse {
		return $this->made($this->catalogue->propose($this->input(), $this->readers->current()));
	}

	#[NoAdminRequired]
	#[Access(Role::Moderator)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/equipment/{id}')]
	public function update(string $id): DataResponse {
		return $this->one($this->catalogue->change($this->id($id), $this->input(), $this->readers->current()));
	}
}
