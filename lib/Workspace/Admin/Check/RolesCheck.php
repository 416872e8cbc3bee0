<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Check;

use OCA\SmartCommons\Workspace\Admin\RoleGroups;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** A role whose group is gone is a role that nobody has. */
final class RolesCheck implements ISetupCheck {
	public function __construct(
		private readonly RoleGroups $roles,
		private readonly IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'smartcommons';
	}

	public function getName(): string {
		return $this->l10n->t('Smart Commons: roles');
	}

	public function run(): SetupResult {
		$gone = [];
		foreach ($this->roles->all() as $role) {
			if ($role['chosen'] && $role['group'] !== '' && !$role['exists']) {
				$gone[] = $role['group'];
			}
		}
		if ($gone !== []) {
			return SetupResult::warning($this->l10n->t('Roles are given to groups that do not exist: %s. Make them, or choose others in the administration settings.', [implode(', ', $gone)]));
		}
		return $this->hasModerators()
			? SetupResult::success($this->l10n->t('The groups of the roles exist.'))
			: SetupResult::info($this->l10n->t('Nobody is a moderator yet: only administrators accept themes and take over groups that nobody leads.'));
	}

	private function hasModerators(): bool {
		foreach ($this->roles->all() as $role) {
			if ($role['role'] === 'moderator') {
				return $role['exists'];
			}
		}
		return false;
	}
}
