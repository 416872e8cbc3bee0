<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Check;

use OCA\SmartCommons\Core\Outbox\SetAside;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** What could not be delivered after many tries waits for somebody to look. */
final class OutboxCheck implements ISetupCheck {
	public function __construct(
		private readonly SetAside $outbox,
		private readonly IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'smartcommons';
	}

	public function getName(): string {
		return $this->l10n->t('Smart Commons: undelivered messages');
	}

	public function run(): SetupResult {
		$aside = $this->outbox->counts()['aside'];
		return $aside === 0
			? SetupResult::success($this->l10n->t('None.'))
			: SetupResult::warning($this->l10n->n(
				'%n message could not be delivered and was set aside. The page Smart Commons of the administration settings shows why, and has it tried again.',
				'%n messages could not be delivered and were set aside. The page Smart Commons of the administration settings shows why, and has them tried again.',
				$aside,
			));
	}
}
