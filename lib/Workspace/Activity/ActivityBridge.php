<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Activity;

use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;

/** The stream of activities. */
final class ActivityBridge implements Bridge {
	public function __construct(
		private readonly Activities $activities,
		private readonly ITimeFactory $time,
	) {
	}

	public function id(): string {
		return 'activity';
	}

	public function name(IL10N $l10n): string {
		return $l10n->t('Activity');
	}

	public function state(IL10N $l10n): BridgeState {
		return $this->activities->areKept()
			? new BridgeState(BridgeState::WORKS, $l10n->t('What happens in groups and calls stands in the stream of activities.'))
			: new BridgeState(BridgeState::ABSENT, $l10n->t('The app "Activity" is off: there is no stream of activities. Notifications and mail go on.'));
	}

	public function test(string $uid, IL10N $l10n): string {
		if (!$this->activities->areKept()) {
			throw new Conflict('bridge-absent', $l10n->t('There is nothing to test: the app "Activity" is off.'));
		}
		$this->activities->test($uid, $this->time->getTime());
		return $l10n->t('Look in the app "Activity", at the top of the stream.');
	}
}
