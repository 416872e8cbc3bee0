<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin;

use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Problem\Problems;
use OCA\SmartCommons\Core\Settings;
use OCP\IL10N;

/** The settings of the app as its administration shows them. */
final class AdminSettings {
	public function __construct(
		private readonly Settings $settings,
		private readonly Modules $modules,
		private readonly RoleGroups $roles,
		private readonly SettingsInput $input,
		private readonly IL10N $l10n,
	) {
	}

	/** @return list<array{id: string, name: string}> groups of the server whose name holds these letters */
	public function groups(string $letters): array {
		return $this->roles->find($letters);
	}

	public function version(): int {
		return $this->settings->version();
	}

	/** @return array<string, mixed> as in the contract */
	public function all(): array {
		$off = $this->settings->modulesOff();
		$modules = [];
		foreach ($this->modules->optional($this->l10n) as $id => $name) {
			$modules[] = ['id' => $id, 'name' => $name, 'on' => !in_array($id, $off, true)];
		}
		return [
			'version' => $this->settings->version(),
			'modules' => $modules,
			'roles' => $this->roles->all(),
			'allowedHosts' => $this->settings->allowedHosts(),
			'mapTiles' => $this->settings->mapTiles(),
			'mapAttribution' => $this->settings->mapAttribution(),
			'placesPublic' => $this->settings->placesPublic(),
			'placesIndexable' => $this->settings->placesIndexable(),
			'embedSites' => $this->settings->embedSites(),
			'digestHour' => $this->settings->digestHour(),
			'liveSeconds' => $this->settings->liveSeconds(),
			'welcome' => (object)$this->settings->texts(Settings::WELCOME),
			'contact' => (object)$this->settings->texts(Settings::CONTACT),
		];
	}

	/**
	 * Changes what was sent, and leaves the rest.
	 *
	 * @param ?int $version that the caller saw; null: whatever there is
	 * @throws Problem
	 */
	public function save(Input $input, ?int $version = null): void {
		$values = $this->input->read($input);
		if ($version !== null && $version !== $this->settings->version()) {
			throw (new Problems($this->l10n))->changed($this->all());
		}
		$this->settings->write($values);
	}
}
