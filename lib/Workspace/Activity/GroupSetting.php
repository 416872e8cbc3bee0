<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Activity;

/** Who joins, asks and is invited. */
final class GroupSetting extends NewsSetting {
	public function getIdentifier(): string {
		return 'smartcommons_groups';
	}

	public function getName(): string {
		return $this->l10n->t('People in my <strong>groups</strong> come, go and get other roles');
	}
}
