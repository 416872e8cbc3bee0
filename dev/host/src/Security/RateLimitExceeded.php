<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

use OCP\AppFramework\Http;
use OCP\Security\RateLimiting\IRateLimitExceededException;

final class RateLimitExceeded extends SecurityException implements IRateLimitExceededException {
	public function __construct() {
		parent::__construct('Rate limit exceeded', Http::STATUS_TOO_MANY_REQUESTS);
	}
}
