<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Place\Exchange\GeoJsonFile;
use OCA\SmartCommons\Place\Export\FileStream;
use OCA\SmartCommons\Place\Export\PlaceRows;
use OCA\SmartCommons\Place\Export\PublicMap;
use OCA\SmartCommons\Place\Find\PlaceFilter;
use OCA\SmartCommons\Place\Find\PlaceList;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\JSONResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Places that are for everybody, for other programs and other sites; nothing where an administrator doesn't want it. */
final class PublicFileController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IL10N $l10n,
		private readonly PublicMap $public,
		private readonly PlaceList $list,
		private readonly PlaceRows $rows,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Page by page: `items`, `total`, and the `cursor` of the next page.
	 *
	 * @return JSONResponse<Http::STATUS_OK, array<string, mixed>, array<string, mixed>>
	 */
	#[PublicPage]
	#[NoCSRFRequired]
	#[Access(Access::GUEST)]
	#[AnonRateLimit(limit: 1200, period: 3600)]
	#[FrontpageRoute(verb: 'GET', url: '/public/places.json')]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function json(): JSONResponse {
		$reader = $this->public->reader();
		$input = Input::of($this->request, $this->l10n);
		$response = new JSONResponse($this->list->page(PlaceFilter::of($input, $this->l10n), $reader, $input->limit(), $input->cursor(PlaceList::CURSOR)));
		$response->addHeader('Access-Control-Allow-Origin', '*');
		$this->public->tellRobots($response);
		return $response;
	}

	/** All of a search at once. */
	#[PublicPage]
	#[NoCSRFRequired]
	#[Access(Access::GUEST)]
	#[AnonRateLimit(limit: 120, period: 3600)]
	#[FrontpageRoute(verb: 'GET', url: '/public/places.geojson')]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function geojson(): FileStream {
		$reader = $this->public->reader();
		$response = new FileStream(GeoJsonFile::write($this->rows->of(PlaceFilter::of(Input::of($this->request, $this->l10n), $this->l10n), $reader)), 'application/geo+json', null);
		$response->addHeader('Access-Control-Allow-Origin', '*');
		$this->public->tellRobots($response);
		return $response;
	}
}
