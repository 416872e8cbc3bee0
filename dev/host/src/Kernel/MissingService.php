<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use Psr\Container\NotFoundExceptionInterface;

/** An OCP interface that this host declares but does not implement; says so by name. */
final class MissingService extends \RuntimeException implements NotFoundExceptionInterface {
	public function __construct(string $interface, ?\Throwable $previous = null) {
		parent::__construct($interface . ' is not supported by the development host', 1, $previous);
	}
}
