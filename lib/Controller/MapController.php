<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Place\Map\BaseStore;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\DataDisplayResponse;
use OCP\AppFramework\Http\NotFoundResponse;
use OCP\IRequest;

/** The finer base of the map. Servers don't serve a .json that lies in an app's folder. */
final class MapController extends Controller {
	private const YEAR = 31_536_000;

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly BaseStore $store,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Borders are no secret: the public map is drawn with them too.
	 *
	 * @return DataDisplayResponse<Http::STATUS_OK, array<string, mixed>>|NotFoundResponse<Http::STATUS_NOT_FOUND, array<string, mixed>>
	 */
	#[PublicPage]
	#[NoCSRFRequired]
	#[Access(Access::GUEST)]
	#[FrontpageRoute(verb: 'GET', url: '/map/base')]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function base(): DataDisplayResponse|NotFoundResponse {
		$json = $this->store->json();
		if ($json === null) {
			return new NotFoundResponse();
		}
		$response = new DataDisplayResponse($json, Http::STATUS_OK, ['Content-Type' => 'application/json; charset=utf-8']);
		// its address changes with the file
		$response->cacheFor(self::YEAR, false, true);
		return $response;
	}
}
