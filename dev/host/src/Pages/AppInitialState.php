<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\AppFramework\Services\IInitialState;
use OCP\IInitialStateService;

/** Initial state of one app's page. */
final class AppInitialState implements IInitialState {
	public function __construct(
		private readonly IInitialStateService $service,
		private readonly string $appId,
	) {
	}

	public function provideInitialState(string $key, $data): void {
		$this->service->provideInitialState($this->appId, $key, $data);
	}

	public function provideLazyInitialState(string $key, \Closure $closure): void {
		$this->service->provideLazyInitialState($this->appId, $key, $closure);
	}
}
