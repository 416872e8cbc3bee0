<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Share\Exceptions;

use OCP\Share\IShare;

class AlreadySharedException extends GenericShareException {
	public function __construct(
		string $message,
		private IShare $existingShare,
	) {
		parent::__construct($message);
	}

	public function getExistingShare(): IShare {
		return $this->existingShare;
	}
}
