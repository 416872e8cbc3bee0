<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

class HintException extends \Exception {
	/**
	 * @param string $message
	 * @param string $hint
	 * @param int $code
	 */
	public function __construct(
		$message,
		private $hint = '',
		$code = 0,
		?\Exception $previous = null,
	) {
		parent::__construct($message, $code, $previous);
	}

	public function __toString(): string {
		return sprintf("%s: [%s]: %s (%s)\n", self::class, (string)$this->code, $this->message, $this->hint);
	}

	public function getHint(): string {
		return $this->hint === '' ? $this->message : $this->hint;
	}
}
