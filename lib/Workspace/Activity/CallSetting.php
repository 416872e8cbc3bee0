<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Activity;

/** Calls of groups. */
final class CallSetting extends NewsSetting {
	public function getIdentifier(): string {
		return 'smartcommons_calls';
	}

	public function getName(): string {
		return $this->l10n->t('New <strong>calls</strong> for my groups, their deadlines and changes');
	}
}
