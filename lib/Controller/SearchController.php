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
use OCA\SmartCommons\Core\Search\SearchPage;
use OCA\SmartCommons\Core\Search\SearchQuery;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** The one search box over everything. */
final class SearchController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly SearchPage $search,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[UserRateLimit(limit: 600, period: 300)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/search')]
	public function search(): DataResponse {
		$input = $this->input();
		$reader = $this->readers->current();
		$query = new SearchQuery(
			$input->string('q', 200),
			$reader->languages,
			$input->someOf('kinds', $this->search->kinds()),
		);
		$page = $this->search->read($query, $reader, $input->limit(), $input->stringOrNull('cursor', 2000));
		return $this->page($page['items'], $page['cursor'], ['corrected' => $page['corrected']]);
	}
}
