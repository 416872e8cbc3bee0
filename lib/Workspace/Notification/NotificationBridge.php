<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Notification;

use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\App\IAppManager;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;

/** The bell. */
final class NotificationBridge implements Bridge {
	private const APP = 'notifications';

	public function __construct(
		private readonly IAppManager $apps,
		private readonly Notices $notices,
		private readonly ITimeFactory $time,
	) {
	}

	public function id(): string {
		return 'notifications';
	}

	public function name(IL10N $l10n): string {
		return $l10n->t('Notifications');
	}

	public function state(IL10N $l10n): BridgeState {
		return $this->apps->isEnabledForAnyone(self::APP)
			? new BridgeState(BridgeState::WORKS, $l10n->t('Members find what they want to know at once under the bell.'))
			: new BridgeState(BridgeState::ABSENT, $l10n->t('The app "Notifications" is off: what members want to know at once reaches nobody. Mail goes on.'));
	}

	public function test(string $uid, IL10N $l10n): string {
		if (!$this->apps->isEnabledForAnyone(self::APP)) {
			throw new Conflict('bridge-absent', $l10n->t('There is nothing to test: the app "Notifications" is off.'));
		}
		$this->notices->test($uid, $this->time->getTime());
		return $l10n->t('Look under the bell at the top of the page.');
	}
}
