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
use OCA\SmartCommons\Place\PlacePolicy;
use OCA\SmartCommons\Place\PlaceReads;
use OCA\SmartCommons\Place\Truth\PlaceHistory;
use OCA\SmartCommons\Place\Truth\Rollback;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** What a place was before. */
final class PlaceHistoryController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly PlaceReads $reads,
		private readonly PlaceHistory $history,
		private readonly Rollback $rollback,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/places/{id}/history')]
	public function index(string $id): DataResponse {
		$input = $this->input();
		[$items, $cursor, $names] = $this->history->page($this->id($id), $this->readers->current(), $input->limit(), $input->cursor(PlaceHistory::CURSOR));
		return $this->page($items, $cursor, ['names' => $names]);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: PlacePolicy::class)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/places/{id}/rollback')]
	public function rollback(string $id): DataResponse {
		$reader = $this->readers->current();
		// who may not see it learns nothing from what is wrong with the form
		$this->reads->get($this->id($id), $reader);
		$place = $this->rollback->to($this->id($id), $this->input()->int('version', 1), $this->ifMatch(), $reader);
		return $this->one($this->reads->show($place, $reader), $place->version);
	}
}
