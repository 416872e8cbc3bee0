<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;
use SmartCommons\DevHost\Services\Search\SearchProviders;
use SmartCommons\DevHost\Services\Search\SearchQuery;

/** The search of the cloud, as the server answers. */
final class SearchController extends OCSController {
	private const USUAL = 5;
	private const MOST = 25;

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly SearchProviders $providers,
		private readonly IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[ApiRoute(verb: 'GET', url: '/providers', root: '/search')]
	public function getProviders(string $from = ''): DataResponse {
		return new DataResponse($this->providers->describe($this->route($from)));
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[ApiRoute(verb: 'GET', url: '/providers/{providerId}/search', root: '/search')]
	public function search(string $providerId, ?int $limit = null, string $from = ''): DataResponse {
		$provider = $this->providers->find($providerId);
		$user = $this->session->getUser();
		if ($provider === null || $user === null) {
			return new DataResponse('Provider ' . $providerId . ' is unknown', Http::STATUS_INTERNAL_SERVER_ERROR);
		}
		try {
			$filters = $this->providers->filters($provider, $this->request->getParams());
		} catch (\InvalidArgumentException $error) {
			return new DataResponse($error->getMessage(), Http::STATUS_BAD_REQUEST);
		}
		if ($filters->count() === 0) {
			return new DataResponse('No valid filters provided', Http::STATUS_BAD_REQUEST);
		}
		$cursor = $this->request->getParam('cursor');
		$query = new SearchQuery($filters, max(1, min(self::MOST, $limit ?? self::USUAL)), is_string($cursor) ? $cursor : null, $this->route($from));
		return new DataResponse($provider->search($user, $query)->jsonSerialize());
	}

	/** The name of the app's page at an address, as far as providers ask for it. */
	private function route(string $from): string {
		return str_contains($from, '/apps/smartcommons') ? 'smartcommons.Page.page' : '';
	}
}
