<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\HttpClient;

use OCP\Http\Client\IResponse;
use Psr\Http\Message\ResponseInterface;

/** An answer of another machine. */
final class Response implements IResponse {
	public function __construct(
		private readonly ResponseInterface $inner,
		private readonly bool $stream = false,
	) {
	}

	public function getBody() {
		return $this->stream ? $this->inner->getBody()->detach() : $this->inner->getBody()->getContents();
	}

	public function getStatusCode(): int {
		return $this->inner->getStatusCode();
	}

	public function getHeader(string $key): string {
		return $this->inner->getHeader($key)[0] ?? '';
	}

	public function getHeaders(): array {
		return $this->inner->getHeaders();
	}
}
