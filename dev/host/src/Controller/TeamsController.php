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
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;
use OCP\Teams\ITeamManager;
use OCP\Teams\TeamResource;
use SmartCommons\DevHost\Services\Teams\TeamStore;

/** Making teams, as the app Circles answers, and what stands on their pages, as the server does. */
final class TeamsController extends OCSController {
	private const ACCOUNT = 1;

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly TeamStore $teams,
		private readonly ITeamManager $manager,
		private readonly IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/circles', root: '/apps/circles')]
	public function create(string $name): DataResponse {
		return new DataResponse(['id' => $this->teams->make($name, $this->uid()), 'name' => $name, 'displayName' => $name]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/circles/{circleId}/members', root: '/apps/circles')]
	public function memberAdd(string $circleId, string $userId, int $type): DataResponse {
		$members = $this->teams->all()[$circleId]['members'] ?? [];
		if (($members[0] ?? '') !== $this->uid() || $type !== self::ACCOUNT) {
			return new DataResponse(null, Http::STATUS_NOT_FOUND);
		}
		$this->teams->add($circleId, $userId);
		return new DataResponse(['circleId' => $circleId, 'userId' => $userId]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/{teamId}/resources', root: '/teams')]
	public function resolveOne(string $teamId): DataResponse {
		$resources = $this->manager->getSharedWith($teamId, $this->uid());
		return new DataResponse(['resources' => array_map(static fn (TeamResource $one): array => $one->jsonSerialize(), $resources)]);
	}

	private function uid(): string {
		return $this->session->getUser()?->getUID() ?? '';
	}
}
