<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Teams;

interface ITeamResourceProvider {
	public function getId(): string;

	public function getName(): string;

	public function getIconSvg(): string;

	/** @return TeamResource[] */
	public function getSharedWith(string $teamId): array;

	public function isSharedWithTeam(string $teamId, string $resourceId): bool;

	/** @return string[] */
	public function getTeamsForResource(string $resourceId): array;
}
