<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Activity;

use OCP\Activity\ActivitySettings;
use OCP\IL10N;

/** What members decide about our activities: whether they stand in the stream. Mail is our own, once a day at most. */
abstract class NewsSetting extends ActivitySettings {
	public function __construct(
		protected readonly IL10N $l10n,
	) {
	}

	public function getGroupIdentifier(): string {
		return 'smartcommons';
	}

	public function getGroupName(): string {
		return $this->l10n->t('Smart Commons');
	}

	public function getPriority(): int {
		return 60;
	}

	public function canChangeStream(): bool {
		return true;
	}

	public function canChangeMail(): bool {
		return false;
	}

	public function isDefaultEnabledMail(): bool {
		return false;
	}

	public function canChangeNotification(): bool {
		return false;
	}

	public function isDefaultEnabledNotification(): bool {
		return false;
	}
}
