<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Teams;

use OCP\Teams\ITeamManager;
use OCP\Teams\ITeamResourceProvider;
use OCP\Teams\Team;
use SmartCommons\DevHost\Kernel\Registry;
use SmartCommons\DevHost\Kernel\ServerContainer;

/** Teams, with what apps show on their pages; and, as from Nextcloud 33 on, the teams of an account. */
final class TeamManager implements ITeamManager {
	public function __construct(
		private readonly TeamStore $teams,
		private readonly ServerContainer $server,
		private readonly Registry $registry,
	) {
	}

	public function getProviders(): array {
		$providers = [];
		foreach ($this->registry->classes('teamResourceProvider') as $class) {
			$provider = $this->server->get($class);
			if ($provider instanceof ITeamResourceProvider) {
				$providers[$provider->getId()] = $provider;
			}
		}
		return $providers;
	}

	public function getProvider(string $providerId): ITeamResourceProvider {
		return $this->getProviders()[$providerId] ?? throw new \RuntimeException('No provider found for id ' . $providerId);
	}

	public function getSharedWith(string $teamId, string $userId): array {
		if (!in_array($userId, $this->teams->all()[$teamId]['members'] ?? [], true)) {
			return [];
		}
		return array_merge([], ...array_values(array_map(static fn (ITeamResourceProvider $one): array => array_values($one->getSharedWith($teamId)), $this->getProviders())));
	}

	public function getTeamsForResource(string $providerId, string $resourceId, string $userId): array {
		$ids = $this->getProvider($providerId)->getTeamsForResource($resourceId);
		return array_values(array_filter($this->getTeamsForUser($userId), static fn (Team $team): bool => in_array($team->getId(), $ids, true)));
	}

	/** @return list<Team> */
	public function getTeamsForUser(string $userId): array {
		$teams = [];
		foreach ($this->teams->all() as $id => $team) {
			if (in_array($userId, $team['members'], true)) {
				$teams[] = new Team((string)$id, $team['name'], null);
			}
		}
		return $teams;
	}
}
