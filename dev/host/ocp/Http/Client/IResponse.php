<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Http\Client;

interface IResponse {
	/** @return null|resource|string */
	public function getBody();

	public function getStatusCode(): int;

	public function getHeader(string $key): string;

	/** @return array<array-key, mixed> */
	public function getHeaders(): array;
}
