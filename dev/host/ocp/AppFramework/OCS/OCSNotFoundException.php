<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\OCS;

use OCP\AppFramework\Http;

class OCSNotFoundException extends OCSException {
	/** @param string $message */
	public function __construct(
		$message = '',
		?\Exception $previous = null,
	) {
		parent::__construct($message, Http::STATUS_NOT_FOUND, $previous);
	}
}
