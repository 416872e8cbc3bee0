<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCP\IConfig;

/** Whether this server can send mail at all. */
final class Transport {
	public function __construct(
		private readonly IConfig $config,
	) {
	}

	/** Whether an administrator said anything of how mail goes out, and not that it doesn't. */
	public function isSetUp(): bool {
		$mode = $this->config->getSystemValueString('mail_smtpmode');
		return $mode !== 'null' && $mode . $this->config->getSystemValueString('mail_smtphost') . $this->config->getSystemValueString('mail_domain') !== '';
	}

	/** Whether it is said from whom mail comes; without, many mail servers refuse it. */
	public function hasSender(): bool {
		return $this->config->getSystemValueString('mail_from_address') !== '' && $this->config->getSystemValueString('mail_domain') !== '';
	}
}
