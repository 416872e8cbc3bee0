<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Live;

use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\IL10N;

/** How open pages learn that something changed. */
final class LiveBridge implements Bridge {
	public function __construct(
		private readonly PushGateway $gateway,
		private readonly Settings $settings,
	) {
	}

	public function id(): string {
		return 'live';
	}

	public function name(IL10N $l10n): string {
		return $l10n->t('Open pages that follow');
	}

	public function state(IL10N $l10n): BridgeState {
		if ($this->gateway->isThere()) {
			return new BridgeState(BridgeState::WORKS, $l10n->t('Through the app "Client Push": an open page follows at once.'));
		}
		$seconds = $this->settings->liveSeconds();
		return new BridgeState(BridgeState::ABSENT, $seconds === 0
			? $l10n->t('The app "Client Push" is not there, and pages do not ask by themselves: they show what is new when they are opened again.')
			: $l10n->n(
				'The app "Client Push" is not there. An open page asks every %n second whether something changed.',
				'The app "Client Push" is not there. An open page asks every %n seconds whether something changed.',
				$seconds,
			));
	}

	public function test(string $uid, IL10N $l10n): string {
		if (!$this->gateway->isThere()) {
			throw new Conflict('bridge-absent', $l10n->t('There is nothing to test: the app "Client Push" is not there.'));
		}
		$this->gateway->tell($uid, ['kind' => 'test', 'ids' => []]);
		return $l10n->t('Sent to your open pages of Smart Commons: they ask for what is new within a few seconds.');
	}
}
