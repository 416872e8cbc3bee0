<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http;

/** The bytes that came with the request; the server keeps to itself whether it could read them. */
class RequestBody {
	private const SOURCE = 'php://input';

	public function bytes(): string {
		return (string)file_get_contents(self::SOURCE);
	}

	/** @return ?array<array-key, mixed> the object or list that it holds in JSON, empty for none; null when it is anything else */
	public function json(): ?array {
		$bytes = $this->bytes();
		/** @var mixed $json */
		$json = trim($bytes) === '' ? [] : json_decode($bytes, true);
		return is_array($json) ? $json : null;
	}
}
