<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

class LockNotAcquiredException extends \Exception {
	/** @var string */
	public $path;

	/** @var int */
	public $lockType;

	/**
	 * @param mixed $path
	 * @param mixed $lockType
	 * @param mixed $code
	 */
	public function __construct(
		$path,
		$lockType,
		$code = 0,
		?\Exception $previous = null,
	) {
		$this->path = $path;
		$this->lockType = $lockType;
		parent::__construct('Could not obtain lock type ' . $lockType . ' on "' . $path . '"', $code, $previous);
	}

	public function __toString(): string {
		return self::class . ': [' . (string)$this->code . ']: ' . $this->message . "\n";
	}
}
