<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

/** The server shares the folder with somebody not; the message is the server's own. */
final class ShareRefused extends \Exception {
	public function __construct(
		public readonly Trouble $trouble,
		string $message,
	) {
		parent::__construct($message);
	}
}
