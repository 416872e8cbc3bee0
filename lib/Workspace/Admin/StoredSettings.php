<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin;

use OCA\SmartCommons\Community\Member\ServerRoles;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Problem\Problems;
use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Core\Text\Texts;
use OCP\IL10N;

/** The settings by the names under which they are stored, as the command line knows them; checked as on the page. */
final class StoredSettings {
	private const FIELDS = [
		Settings::MODULES_OFF => 'modulesOff',
		Settings::MAP_TILES => 'mapTiles',
		Settings::MAP_ATTRIBUTION => 'mapAttribution',
		Settings::PLACES_PUBLIC => 'placesPublic',
		Settings::PLACES_INDEXABLE => 'placesIndexable',
		Settings::DIGEST_HOUR => 'digestHour',
		Settings::LIVE_SECONDS => 'liveSeconds',
	];

	public function __construct(
		private readonly Settings $settings,
		private readonly AdminSettings $admin,
		private readonly RoleGroups $roles,
		private readonly IL10N $l10n,
	) {
	}

	/** @return array<string, int|string> */
	public function all(): array {
		$values = [
			Settings::MODULES_OFF => implode(',', $this->settings->modulesOff()),
			Settings::ALLOWED_HOSTS => implode(',', $this->settings->allowedHosts()),
			Settings::MAP_TILES => $this->settings->mapTiles(),
			Settings::MAP_ATTRIBUTION => $this->settings->mapAttribution(),
			Settings::PLACES_PUBLIC => $this->settings->placesPublic() ? 'true' : 'false',
			Settings::PLACES_INDEXABLE => $this->settings->placesIndexable() ? 'true' : 'false',
			Settings::EMBED_SITES => implode(',', $this->settings->embedSites()),
			Settings::DIGEST_HOUR => $this->settings->digestHour(),
			Settings::LIVE_SECONDS => $this->settings->liveSeconds(),
		];
		foreach ([Settings::WELCOME, Settings::CONTACT] as $what) {
			foreach (Texts::LANGUAGES as $language) {
				$values[$what . '_' . $language] = $this->settings->texts($what)[$language] ?? '';
			}
		}
		foreach ($this->roles->all() as $role) {
			$values[ServerRoles::GROUPS[$role['role']][0]] = $role['group'];
		}
		return $values;
	}

	/**
	 * @return int|string what it is now
	 * @throws Problem when there is no such setting, or it can't have this value
	 */
	public function set(string $key, string $value): int|string {
		if (!isset($this->all()[$key])) {
			throw (new Problems($this->l10n))->field($key, $this->l10n->t('There is no setting of this name. Choose one of: %s.', [implode(', ', array_keys($this->all()))]));
		}
		$this->admin->save(new Input($this->sent($key, $value), $this->l10n, texts: true));
		return $this->all()[$key];
	}

	/** @return array<string, mixed> as the page would send it */
	private function sent(string $key, string $value): array {
		$role = array_search($key, array_column(ServerRoles::GROUPS, 0), true);
		return match (true) {
			is_int($role) => ['roles' => [array_keys(ServerRoles::GROUPS)[$role] => $value]],
			str_starts_with($key, Settings::WELCOME . '_') => ['welcome' => $this->changed(Settings::WELCOME, $key, $value)],
			str_starts_with($key, Settings::CONTACT . '_') => ['contact' => $this->changed(Settings::CONTACT, $key, $value)],
			$key === Settings::ALLOWED_HOSTS => ['allowedHosts' => strtr($value, "\n ", ',,')],
			$key === Settings::EMBED_SITES => ['embedSites' => strtr($value, "\n ", ',,')],
			default => [self::FIELDS[$key] ?? $key => $value],
		};
	}

	/**
	 * @param Settings::WELCOME|Settings::CONTACT $what
	 * @return array<string, string> a text in all its languages, one of them changed
	 */
	private function changed(string $what, string $key, string $value): array {
		return [substr($key, strlen($what) + 1) => $value] + $this->settings->texts($what);
	}
}
