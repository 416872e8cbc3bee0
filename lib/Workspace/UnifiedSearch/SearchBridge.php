<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\UnifiedSearch;

use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\IL10N;

/** The search of the cloud, for the administrator's page. */
final class SearchBridge implements Bridge {
	public function id(): string {
		return 'search';
	}

	public function name(IL10N $l10n): string {
		return $l10n->t('Search of the cloud');
	}

	public function state(IL10N $l10n): BridgeState {
		return new BridgeState(BridgeState::WORKS, $l10n->t('The magnifying glass at the top of every page finds calls, groups and members, each only for those who may see them.'));
	}

	public function test(string $uid, IL10N $l10n): string {
		return $l10n->t('Press the magnifying glass at the top of the page and type a word from one of your calls.');
	}
}
