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

	/** Whether it holds nothing, or an object or list in JSON. */
	public function isJson(): bool {
		$bytes = $this->bytes();
		return trim($bytes) === '' || is_array(json_decode($bytes, true));
	}
}
