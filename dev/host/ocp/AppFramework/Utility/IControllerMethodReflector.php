<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Utility;

interface IControllerMethodReflector {
	/**
	 * @return string|null
	 * @deprecated 22.0.0
	 */
	public function getType(string $parameter);

	/**
	 * @return array<array-key, mixed>
	 * @deprecated 22.0.0
	 */
	public function getParameters(): array;

	/** @deprecated 22.0.0 */
	public function hasAnnotation(string $name): bool;
}
