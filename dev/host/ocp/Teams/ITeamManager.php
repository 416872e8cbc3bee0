<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Teams;

interface ITeamManager {
	/** @return ITeamResourceProvider[] */
	public function getProviders(): array;

	public function getProvider(string $providerId): ITeamResourceProvider;

	/** @return list<TeamResource> */
	public function getSharedWith(string $teamId, string $userId): array;

	/** @return array<array-key, mixed> */
	public function getTeamsForResource(string $providerId, string $resourceId, string $userId): array;
}
