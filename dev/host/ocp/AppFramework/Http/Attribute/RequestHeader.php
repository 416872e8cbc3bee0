<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Attribute;

#[\Attribute(\Attribute::TARGET_METHOD | \Attribute::IS_REPEATABLE)]
class RequestHeader {
	/**
	 * @param lowercase-string $name
	 * @param non-empty-string $description
	 */
	public function __construct(
		protected string $name,
		protected string $description,
		protected bool $indirect = false,
	) {
	}
}
