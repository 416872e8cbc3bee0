<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Share;

interface IAttributes {
	/** @param bool|string|array<array-key, mixed>|null $value */
	public function setAttribute(string $scope, string $key, mixed $value): IAttributes;

	/** @return bool|string|array<array-key, mixed>|null */
	public function getAttribute(string $scope, string $key): mixed;

	/** @return array<array-key, mixed> */
	public function toArray(): array;
}
