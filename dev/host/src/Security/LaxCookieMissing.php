<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

use OCP\AppFramework\Http;

final class LaxCookieMissing extends SecurityException {
	public function __construct() {
		parent::__construct('Lax Same Site Cookie is invalid in request.', Http::STATUS_PRECONDITION_FAILED);
	}
}
