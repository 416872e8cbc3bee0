<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\ContactsMenu;

use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\IL10N;

/** The contacts menu, for the administrator's page. */
final class ContactsBridge implements Bridge {
	public function id(): string {
		return 'contacts';
	}

	public function name(IL10N $l10n): string {
		return $l10n->t('Contacts menu');
	}

	public function state(IL10N $l10n): BridgeState {
		return new BridgeState(BridgeState::WORKS, $l10n->t('Members in the contacts menu have a way to their card, if the reader may see it.'));
	}

	public function test(string $uid, IL10N $l10n): string {
		return $l10n->t('Open the contacts menu at the top of the page, choose a member who has a card, and look at the three dots.');
	}
}
