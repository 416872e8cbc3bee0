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
use OCA\SmartCommons\Place\Find\PlaceFilter;
use OCA\SmartCommons\Place\Find\PlaceList;
use OCA\SmartCommons\Place\PlaceAround;
use OCA\SmartCommons\Place\PlaceInput;
use OCA\SmartCommons\Place\PlacePolicy;
use OCA\SmartCommons\Place\PlaceReads;
use OCA\SmartCommons\Place\PlaceService;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Sharing initiatives: the list, the map, one of them. */
final class PlaceController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly PlaceList $list,
		private readonly PlaceReads $reads,
		private readonly PlaceService $places,
		private readonly PlaceAround $around,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/places')]
	public function index(): DataResponse {
		$input = $this->input();
		$page = $this->list->page(PlaceFilter::of($input, $this->l10n), $this->readers->current(), $input->limit(), $input->cursor(PlaceList::CURSOR));
		return $this->page($page['items'], $page['cursor'], ['total' => $page['total'], 'corrected' => $page['corrected']]);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/places/map')]
	public function map(): DataResponse {
		return $this->one($this->list->map(PlaceFilter::of($this->input(), $this->l10n), $this->readers->current()));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: PlacePolicy::class)]
	#[UserRateLimit(limit: 120, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/places')]
	public function create(): DataResponse {
		$reader = $this->readers->current();
		$place = $this->places->add(PlaceInput::of($this->input()), $reader);
		return $this->made($this->reads->show($place, $reader), $place->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/places/{id}')]
	public function show(string $id): DataResponse {
		$reader = $this->readers->current();
		$place = $this->reads->get($this->id($id), $reader);
		return $this->one($this->reads->show($place, $reader), $place->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: PlacePolicy::class)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/places/{id}')]
	public function update(string $id): DataResponse {
		$reader = $this->readers->current();
		// who may not see it learns nothing from what is wrong with the form
		$this->reads->get($this->id($id), $reader);
		$place = $this->places->change($this->id($id), PlaceInput::of($this->input()), $this->ifMatch(), $reader);
		return $this->one($this->reads->show($place, $reader), $place->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: PlacePolicy::class)]
	#[UserRateLimit(limit: 300, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/places/{id}/confirm')]
	public function confirm(string $id): DataResponse {
		$reader = $this->readers->current();
		$place = $this->places->confirm($this->id($id), $reader);
		return $this->one($this->reads->show($place, $reader), $place->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/places/{id}/around')]
	public function around(string $id): DataResponse {
		return $this->one($this->around->of($this->id($id), $this->readers->current()));
	}
}
