<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin;

use OCA\SmartCommons\Community\Member\ServerRoles;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Workspace\Admin\Rules\HostName;
use OCA\SmartCommons\Workspace\Admin\Rules\TileAddress;
use OCP\IL10N;

/** Reads what an administrator changed, some settings or all, and refuses what would not work. */
final class SettingsInput {
	/** seconds; more often would be a burden on the server */
	public const OFTENEST = 5;
	private const RAREST = 3600;
	private const LONGEST_WELCOME = 300;
	private const LONGEST_CONTACT = 500;

	public function __construct(
		private readonly Settings $settings,
		private readonly Modules $modules,
		private readonly RoleGroups $roles,
		private readonly IL10N $l10n,
	) {
	}

	/**
	 * @return array<string, bool|int|string|null> by the key under which it is stored; only what was sent
	 * @throws Problem
	 */
	public function read(Input $input): array {
		return $input->collect(fn (Input $input): array => $this->modules($input)
			+ $this->hosts($input)
			+ $this->map($input)
			+ $this->publicMap($input)
			+ $this->numbers($input)
			+ $this->texts($input, Settings::WELCOME, self::LONGEST_WELCOME)
			+ $this->texts($input, Settings::CONTACT, self::LONGEST_CONTACT)
			+ $this->roles($input));
	}

	/** @return array<string, string> */
	private function modules(Input $input): array {
		$known = array_map(strval(...), array_keys($this->modules->optional($this->l10n)));
		return !$input->has('modulesOff') || $known === []
			? []
			: [Settings::MODULES_OFF => implode(',', $input->someOf('modulesOff', $known))];
	}

	/** @return array<string, string> */
	private function hosts(Input $input): array {
		if (!$input->has('allowedHosts')) {
			return [];
		}
		$written = $input->strings('allowedHosts', 200, 300);
		$wrong = HostName::wrong($written);
		if ($wrong !== []) {
			$input->refuse('allowedHosts', $this->l10n->t('This is no name of a host: %s. Write it like ted.europa.eu, one on each line.', [implode(', ', $wrong)]));
		}
		return [Settings::ALLOWED_HOSTS => implode(',', array_unique(array_filter(array_map(HostName::read(...), $written))))];
	}

	/** @return array<string, string> */
	private function map(Input $input): array {
		if (!$input->has('mapTiles') && !$input->has('mapAttribution')) {
			return [];
		}
		$tiles = $input->stringOrNull('mapTiles', 500) ?? $this->settings->mapTiles();
		$attribution = $input->stringOrNull('mapAttribution', 300) ?? $this->settings->mapAttribution();
		$problem = $tiles === '' ? null : TileAddress::problem($tiles);
		if ($problem !== null) {
			$input->refuse('mapTiles', $this->tileProblem($problem));
		} elseif ($tiles !== '' && $attribution === '') {
			$input->refuse('mapAttribution', $this->l10n->t('Say whose tiles these are: nearly every provider asks for it.'));
		}
		return [Settings::MAP_TILES => $tiles, Settings::MAP_ATTRIBUTION => $attribution];
	}

	/** @return array<string, bool|string> */
	private function publicMap(Input $input): array {
		$values = [];
		foreach (['placesPublic' => Settings::PLACES_PUBLIC, 'placesIndexable' => Settings::PLACES_INDEXABLE] as $field => $key) {
			if ($input->has($field)) {
				$values[$key] = $input->bool($field);
			}
		}
		if ($input->has('embedSites')) {
			$written = $input->strings('embedSites', 100, 300);
			$wrong = array_filter($written, static fn (string $site): bool => Settings::origin($site) === null);
			if ($wrong !== []) {
				$input->refuse('embedSites', $this->l10n->t('This is no site: %s. Write it like https://www.example.be, without a path, one on each line.', [implode(', ', $wrong)]));
			}
			$values[Settings::EMBED_SITES] = implode(',', array_unique(array_filter(array_map(Settings::origin(...), $written))));
		}
		return $values;
	}

	/** What is wrong with an address of tiles, as a sentence. @param TileAddress::* $problem */
	public function tileProblem(string $problem): string {
		return match ($problem) {
			TileAddress::NOT_HTTPS => $this->l10n->t('The address must begin with https://.'),
			TileAddress::NO_HOST => $this->l10n->t('There must be the name of a host after https://, and no spaces or quotes.'),
			TileAddress::NO_PLACE => $this->l10n->t('The address must hold {z}, {x} and {y}: the provider says where.'),
			TileAddress::UNKNOWN_PLACE => $this->l10n->t('Between braces, only {z}, {x}, {y} and {-y} are understood.'),
		};
	}

	/** @return array<string, int> */
	private function numbers(Input $input): array {
		$values = [];
		$hour = $input->intOrNull('digestHour', 0, 23);
		if ($hour !== null) {
			$values[Settings::DIGEST_HOUR] = $hour;
		}
		$seconds = $input->intOrNull('liveSeconds', 0, self::RAREST);
		if ($seconds !== null && $seconds > 0 && $seconds < self::OFTENEST) {
			$input->refuse('liveSeconds', $this->l10n->t('At least %s seconds, or 0 for never.', [(string)self::OFTENEST]));
		} elseif ($seconds !== null) {
			$values[Settings::LIVE_SECONDS] = $seconds;
		}
		return $values;
	}

	/**
	 * @param Settings::WELCOME|Settings::CONTACT $what
	 * @return array<string, ?string>
	 */
	private function texts(Input $input, string $what, int $longest): array {
		if (!$input->has($what)) {
			return [];
		}
		$texts = $input->texts($what, $longest, unsure: false);
		$values = [];
		foreach (Texts::LANGUAGES as $language) {
			$values[$what . '_' . $language] = $texts[$language] ?? null;
		}
		return $values;
	}

	/** @return array<string, ?string> null: the usual group */
	private function roles(Input $input): array {
		$roles = $input->objectOrNull('roles');
		$values = [];
		foreach ($roles?->names() ?? [] as $role) {
			if (!isset(ServerRoles::GROUPS[$role])) {
				$roles?->refuse($role, $this->l10n->t('Choose one of: %s.', [implode(', ', array_keys(ServerRoles::GROUPS))]));
				continue;
			}
			[$key, $usual] = ServerRoles::GROUPS[$role];
			$group = $roles?->stringOrNull($role, 64);
			if ($group !== null && $group !== '' && $group !== $usual && !$this->roles->exists($group)) {
				$roles?->refuse($role, $this->l10n->t('This server has no group "%s". Make it first, or choose one from the list.', [$group]));
			}
			$values[$key] = $group === $usual ? null : $group;
		}
		return $values;
	}
}
