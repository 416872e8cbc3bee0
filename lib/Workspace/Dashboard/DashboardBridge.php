<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Dashboard;

use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\App\IAppManager;
use OCP\IL10N;

/** The dashboard, for the administrator's page. */
final class DashboardBridge implements Bridge {
	public function __construct(
		private readonly IAppManager $apps,
	) {
	}

	public function id(): string {
		return 'dashboard';
	}

	public function name(IL10N $l10n): string {
		return $l10n->t('Dashboard');
	}

	public function state(IL10N $l10n): BridgeState {
		return $this->apps->isEnabledForAnyone('dashboard')
			? new BridgeState(BridgeState::WORKS, $l10n->t('Members can put “Closing soon” and “For you” on their dashboard.'))
			: new BridgeState(BridgeState::ABSENT, $l10n->t('The Dashboard app is off. What closes soon stands on the home page of Smart Commons.'));
	}

	public function test(string $uid, IL10N $l10n): string {
		if (!$this->apps->isEnabledForAnyone('dashboard')) {
			throw new Invalid('no-dashboard', $l10n->t('The Dashboard app is off. Switch it on among the apps first.'));
		}
		return $l10n->t('Open the dashboard, press “Customize” and tick “Closing soon”.');
	}
}
