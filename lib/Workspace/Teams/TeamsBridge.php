<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Teams;

use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\IL10N;

/** Teams, for the administrator's page. */
final class TeamsBridge implements Bridge {
	public function __construct(
		private readonly TeamGateway $gateway,
	) {
	}

	public function id(): string {
		return 'teams';
	}

	public function name(IL10N $l10n): string {
		return $l10n->t('Teams');
	}

	public function state(IL10N $l10n): BridgeState {
		return $this->gateway->isThere()
			? new BridgeState(BridgeState::WORKS, $l10n->t('A coordinator can link a group to a team of the cloud; its page then shows the group and its work to those who may see them.'))
			: new BridgeState(BridgeState::ABSENT, $l10n->t('The Teams app is off. Groups of Smart Commons do without.'));
	}

	public function test(string $uid, IL10N $l10n): string {
		if (!$this->gateway->isThere()) {
			throw new Invalid('no-teams', $l10n->t('This server has no teams.'));
		}
		return $l10n->n('You are in %n team. Link it to a group that you coordinate, on the page of the group, and open the team in the Contacts app.', 'You are in %n teams. Link one to a group that you coordinate, on the page of the group, and open the team in the Contacts app.', count($this->gateway->of($uid)));
	}
}
