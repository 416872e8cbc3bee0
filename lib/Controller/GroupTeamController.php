<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Community\Group\GroupPolicy;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Workspace\Teams\GroupTeam;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** A group's link to a team of the cloud. */
final class GroupTeamController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly GroupTeam $team,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: GroupPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/groups/{id}/team')]
	public function read(string $id): DataResponse {
		return $this->one($this->team->read($this->id($id), $this->readers->current()));
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: GroupPolicy::class)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/groups/{id}/team')]
	public function link(string $id): DataResponse {
		$reader = $this->readers->current();
		$this->team->link($this->id($id), $this->input()->stringOrNull('team', 64, 1), $reader);
		return $this->one($this->team->read($this->id($id), $reader));
	}
}
