<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Check;

use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Workspace\Admin\Rules\HostName;
use OCA\SmartCommons\Workspace\Admin\Rules\TileAddress;
use OCA\SmartCommons\Workspace\Admin\SettingsInput;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** What was set on the command line was checked by nobody. */
final class StoredSettingsCheck implements ISetupCheck {
	public function __construct(
		private readonly Settings $settings,
		private readonly SettingsInput $input,
		private readonly IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'smartcommons';
	}

	public function getName(): string {
		return $this->l10n->t('Smart Commons: hosts and map');
	}

	public function run(): SetupResult {
		$wrong = HostName::wrong($this->settings->allowedHosts());
		if ($wrong !== []) {
			return SetupResult::warning($this->l10n->t('Among the hosts from which files may be fetched are some that are no names of hosts: %s.', [implode(', ', $wrong)]));
		}
		$tiles = $this->settings->mapTiles();
		$problem = $tiles === '' ? null : TileAddress::problem($tiles);
		return $problem === null
			? SetupResult::success($this->l10n->t('What is set can be used.'))
			: SetupResult::warning($this->l10n->t('The address of the map tiles cannot be used. %s', [$this->input->tileProblem($problem)]));
	}
}
