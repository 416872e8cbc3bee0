<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core;

use OCP\AppFramework\Services\IAppConfig;

/** What an administrator decides for the whole app. */
final class Settings {
	public const MODULES_OFF = 'modules_off';
	public const ALLOWED_HOSTS = 'allowed_hosts';
	public const DIGEST_HOUR = 'digest_hour';
	public const MAP_TILES = 'map_tiles';
	public const MAP_ATTRIBUTION = 'map_attribution';

	public function __construct(
		private readonly IAppConfig $config,
	) {
	}

	/** @return list<string> ids of the modules that are switched off */
	public function modulesOff(): array {
		return $this->words(self::MODULES_OFF);
	}

	/** @return list<string> host names from which the app may fetch files, lower case; none by default */
	public function allowedHosts(): array {
		return $this->words(self::ALLOWED_HOSTS);
	}

	/** The hour of the day, in each member's own zone, from which the mail of the day goes out. */
	public function digestHour(): int {
		return max(0, min(23, $this->config->getAppValueInt(self::DIGEST_HOUR, 7)));
	}

	/** Address of a map's tiles with `{z}`, `{x}` and `{y}`; empty where maps have none. */
	public function mapTiles(): string {
		return trim($this->config->getAppValueString(self::MAP_TILES));
	}

	/** Whom the tiles come from, as it stands on the map. */
	public function mapAttribution(): string {
		return trim($this->config->getAppValueString(self::MAP_ATTRIBUTION));
	}

	/** @return list<string> of a value that holds words with commas between them */
	private function words(string $key): array {
		$words = array_map(trim(...), explode(',', strtolower($this->config->getAppValueString($key))));
		return array_values(array_unique(array_filter($words, static fn (string $word): bool => $word !== '')));
	}
}
