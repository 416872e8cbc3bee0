<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Routing;

/** The controller method that answers a path, and what the path said. */
final readonly class MatchedRoute {
	/**
	 * @param class-string $class
	 * @param array<string, mixed> $parameters with `_route`, the route's name
	 */
	public function __construct(
		public string $class,
		public string $method,
		public array $parameters,
	) {
	}
}
