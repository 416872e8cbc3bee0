<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Check;

use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** Words are compared, and dates written, by the extension intl. */
final class IntlCheck implements ISetupCheck {
	public function __construct(
		private readonly IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'smartcommons';
	}

	public function getName(): string {
		return $this->l10n->t('Smart Commons: languages');
	}

	public function run(): SetupResult {
		return $this->of(extension_loaded('intl'));
	}

	public function of(bool $loaded): SetupResult {
		return $loaded
			? SetupResult::success($this->l10n->t('The PHP extension intl is there.'))
			: SetupResult::error($this->l10n->t('The PHP extension intl is missing. Install it for the web server and for the command line: the search and dates need it.'));
	}
}
