<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Http\Client;

interface IPromise {
	public const STATE_PENDING = 'pending';
	public const STATE_FULFILLED = 'fulfilled';
	public const STATE_REJECTED = 'rejected';

	/**
	 * @param ?callable(IResponse): void $onFulfilled
	 * @param ?callable(\Exception): void $onRejected
	 */
	public function then(?callable $onFulfilled = null, ?callable $onRejected = null): IPromise;

	/** @return self::STATE_* */
	public function getState(): string;

	public function cancel(): void;

	/** @throws \LogicException */
	public function wait(bool $unwrap = true): mixed;
}
