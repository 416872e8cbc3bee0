<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * @deprecated 21
 */
interface IInitialStateService {
	/**
	 * @param bool|int|float|string|array<array-key, mixed>|\JsonSerializable $data
	 * @deprecated 21
	 */
	public function provideInitialState(string $appName, string $key, $data): void;

	/** @deprecated 21 */
	public function provideLazyInitialState(string $appName, string $key, \Closure $closure): void;
}
