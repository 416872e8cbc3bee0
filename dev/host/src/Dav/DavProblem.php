<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Dav;

/** What WebDAV refuses; the code is the HTTP status. */
final class DavProblem extends \Exception {
	public function __construct(int $status, string $message = '') {
		parent::__construct($message, $status);
	}
}
