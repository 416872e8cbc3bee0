<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

/** What came back. */
final readonly class Answer {
	/** @param array<string, list<string>> $headers lower-case name => values */
	public function __construct(
		public int $status,
		public array $headers,
		public string $body,
	) {
	}

	public function header(string $name): string {
		return $this->headers[strtolower($name)][0] ?? '';
	}

	/** @return array<string, mixed> */
	public function json(): array {
		$decoded = json_decode($this->body, true, 64, JSON_THROW_ON_ERROR);
		return is_array($decoded) ? $decoded : [];
	}

	/** The data in the OCS envelope. */
	public function data(): mixed {
		return $this->json()['ocs']['data'];
	}

	/** The status code in the OCS envelope. */
	public function code(): int {
		return $this->json()['ocs']['meta']['statuscode'];
	}
}
