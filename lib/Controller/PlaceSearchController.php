<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Place\Seek\SeekService;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Searches of places that members keep. */
final class PlaceSearchController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly SeekService $seeks,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/place-searches')]
	public function index(): DataResponse {
		return $this->one($this->seeks->all($this->readers->current()));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/place-searches')]
	public function create(): DataResponse {
		return $this->made($this->seeks->add($this->input(), $this->readers->current()));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/place-searches/{id}')]
	public function update(string $id): DataResponse {
		return $this->one($this->seeks->change($this->id($id), $this->input(), $this->readers->current()));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/place-searches/{id}')]
	public function destroy(string $id): DataResponse {
		$this->seeks->forget($this->id($id), $this->readers->current());
		return $this->done();
	}
}
