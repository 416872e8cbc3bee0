<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Place\Export\PublicMap;
use OCA\SmartCommons\Place\Find\PlaceFilter;
use OCA\SmartCommons\Place\Find\PlaceList;
use OCA\SmartCommons\Place\PlaceReads;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Places that are for everybody, as the public map asks for them; nothing where an administrator doesn't want it. */
final class PublicPlaceController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly PublicMap $public,
		private readonly PlaceList $list,
		private readonly PlaceReads $reads,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[PublicPage]
	#[Access(Access::GUEST)]
	#[AnonRateLimit(limit: 1200, period: 3600)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/public/places')]
	public function index(): DataResponse {
		$reader = $this->public->reader();
		$input = $this->input();
		$page = $this->list->page(PlaceFilter::of($input, $this->l10n), $reader, $input->limit(), $input->cursor(PlaceList::CURSOR));
		return $this->page($page['items'], $page['cursor'], ['total' => $page['total'], 'corrected' => $page['corrected']]);
	}

	#[PublicPage]
	#[Access(Access::GUEST)]
	#[AnonRateLimit(limit: 600, period: 3600)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/public/places/map')]
	public function map(): DataResponse {
		$reader = $this->public->reader();
		return $this->one($this->list->map(PlaceFilter::of($this->input(), $this->l10n), $reader));
	}

	#[PublicPage]
	#[Access(Access::GUEST)]
	#[AnonRateLimit(limit: 1200, period: 3600)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/public/places/{id}')]
	public function show(string $id): DataResponse {
		$reader = $this->public->reader();
		$place = $this->reads->get($this->id($id), $reader);
		return $this->one($this->reads->show($place, $reader), $place->version);
	}
}
