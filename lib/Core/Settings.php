<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core;

use OCA\SmartCommons\Core\Text\Texts;
use OCP\AppFramework\Services\IAppConfig;
use OCP\Exceptions\AppConfigTypeConflictException;

/** What an administrator decides for the whole app. Workspace\Admin checks what is put in; `occ config` doesn't. */
final class Settings {
	public const MODULES_OFF = 'modules_off';
	public const ALLOWED_HOSTS = 'allowed_hosts';
	public const MAP_TILES = 'map_tiles';
	public const MAP_ATTRIBUTION = 'map_attribution';
	public const DIGEST_HOUR = 'digest_hour';
	public const LIVE_SECONDS = 'live_seconds';
	/** prefix of a text per language: `welcome_nl` */
	public const WELCOME = 'welcome';
	/** likewise: how members reach their adviser */
	public const CONTACT = 'contact';
	/** how often a setting was changed through the app */
	private const VERSION = 'settings_version';
	public const PLACES_PUBLIC = 'places_public';
	public const PLACES_INDEXABLE = 'places_indexable';
	public const EMBED_SITES = 'embed_sites';

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

	/** Address of a map's tiles with `{z}`, `{x}` and `{y}`; empty where maps have none. */
	public function mapTiles(): string {
		return trim($this->config->getAppValueString(self::MAP_TILES));
	}

	/** Whom the tiles come from, as it stands on the map. */
	public function mapAttribution(): string {
		return trim($this->config->getAppValueString(self::MAP_ATTRIBUTION));
	}

	/** The hour of the day, in each member's own zone, from which the mail of the day goes out. */
	public function digestHour(): int {
		return max(0, min(23, $this->int(self::DIGEST_HOUR, 7)));
	}

	/** Seconds after which an open page looks whether something changed; 0: never by itself. */
	public function liveSeconds(): int {
		return max(0, $this->int(self::LIVE_SECONDS, 60));
	}

	/**
	 * @param self::WELCOME|self::CONTACT $what
	 * @return array<string, string> per language, as far as there is one
	 */
	public function texts(string $what): array {
		$texts = [];
		foreach (Texts::LANGUAGES as $language) {
			$text = trim($this->config->getAppValueString($what . '_' . $language));
			if ($text !== '') {
				$texts[$language] = $text;
			}
		}
		return $texts;
	}

	/** Counts the changes, so that one who looks at older settings is told. */
	public function version(): int {
		return $this->int(self::VERSION, 0);
	}

	/** @param array<string, bool|int|string|null> $values by key; null takes the key away */
	public function write(array $values): void {
		foreach ($values + [self::VERSION => $this->version() + 1] as $key => $value) {
			try {
				$this->put($key, $value);
			} catch (AppConfigTypeConflictException) {
				// somebody set it by hand as another type
				$this->config->deleteAppValue($key);
				$this->put($key, $value);
			}
		}
	}

	private function put(string $key, bool|int|string|null $value): void {
		match (true) {
			$value === null => $this->config->deleteAppValue($key),
			is_bool($value) => $this->config->setAppValueBool($key, $value),
			is_int($value) => $this->config->setAppValueInt($key, $value),
			default => $this->config->setAppValueString($key, $value),
		};
	}

	private function bool(string $key): bool {
		try {
			return $this->config->getAppValueBool($key);
		} catch (AppConfigTypeConflictException) {
			return false;
		}
	}

	private function int(string $key, int $usual): int {
		try {
			return $this->config->getAppValueInt($key, $usual);
		} catch (AppConfigTypeConflictException) {
			return $usual;
		}
	}

	/** Whether places that are for everybody are shown to everybody, without logging in. */
	public function placesPublic(): bool {
		return $this->bool(self::PLACES_PUBLIC);
	}

	/** Whether search engines may keep the public map. */
	public function placesIndexable(): bool {
		return $this->bool(self::PLACES_INDEXABLE);
	}

	/** @return list<string> origins such as `https://example.org` that may show the public map in a frame; what is none is left out */
	public function embedSites(): array {
		return array_values(array_filter(array_map(self::origin(...), $this->words(self::EMBED_SITES))));
	}

	/** The origin of a site, such as `https://example.org`, also where only its name was written; null when it is none. */
	public static function origin(string $written): ?string {
		$word = strtolower(trim($written));
		$site = str_contains($word, '://') ? rtrim($word, '/') : 'https://' . $word;
		return preg_match('~^https?://[a-z0-9.-]+(?::[0-9]{1,5})?$~D', $site) === 1 ? $site : null;
	}

	/** @return list<string> of a value that holds words with commas between them */
	private function words(string $key): array {
		$words = array_map(trim(...), explode(',', strtolower($this->config->getAppValueString($key))));
		return array_values(array_unique(array_filter($words, static fn (string $word): bool => $word !== '')));
	}
}
