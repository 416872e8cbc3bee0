<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Services;

interface IInitialState {
	/** @param bool|int|float|string|array<array-key, mixed>|\JsonSerializable $data */
	public function provideInitialState(string $key, $data): void;

	/**
	 * @param \Closure():bool|\Closure():int|\Closure():float|\Closure():string|\Closure():array<array-key, mixed>|\Closure():\JsonSerializable $closure
	 */
	public function provideLazyInitialState(string $key, \Closure $closure): void;
}
