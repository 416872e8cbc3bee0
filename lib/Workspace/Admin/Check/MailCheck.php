<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Check;

use OCP\IConfig;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** Without mail, who chose the digest gets none. */
final class MailCheck implements ISetupCheck {
	public function __construct(
		private readonly IConfig $config,
		private readonly IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'smartcommons';
	}

	public function getName(): string {
		return $this->l10n->t('Smart Commons: mail');
	}

	public function run(): SetupResult {
		$mode = $this->config->getSystemValueString('mail_smtpmode', 'smtp');
		if ($mode === 'null') {
			return SetupResult::warning($this->l10n->t('This server sends no mail. Members get no digest, only notifications.'));
		}
		if ($mode === 'smtp' && $this->config->getSystemValueString('mail_smtphost') === '') {
			return SetupResult::warning($this->l10n->t('No mail server is set in the basic settings. Members may get no digest, only notifications.'));
		}
		return SetupResult::success($this->l10n->t('A mail server is set.'));
	}
}
