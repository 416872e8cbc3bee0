<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Share\Exceptions;

use OCP\HintException;

class GenericShareException extends HintException {
	/**
	 * @param string $message
	 * @param string $hint
	 * @param int $code
	 */
	public function __construct(
		$message = '',
		$hint = '',
		$code = 0,
		?\Exception $previous = null,
	) {
		parent::__construct($message === '' ? 'The share could not be read' : $message, $hint, $code, $previous);
	}
}
