<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Reference;

use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\IL10N;

/** Links that unfold, for the administrator's page. */
final class PreviewBridge implements Bridge {
	public function id(): string {
		return 'previews';
	}

	public function name(IL10N $l10n): string {
		return $l10n->t('Link previews');
	}

	public function state(IL10N $l10n): BridgeState {
		return new BridgeState(BridgeState::WORKS, $l10n->t('Links to calls, groups and members unfold in messages and texts, each only for those who may see them. Typing / finds them.'));
	}

	public function test(string $uid, IL10N $l10n): string {
		return $l10n->t('Paste the address of a call in a Talk message to yourself: it unfolds below the message.');
	}
}
