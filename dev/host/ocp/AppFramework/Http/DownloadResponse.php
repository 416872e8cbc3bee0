<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * A file to save; children add its bytes.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant C of string
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<Http::STATUS_*, array<string, mixed>>
 */
class DownloadResponse extends Response {
	/**
	 * @param C $contentType
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(string $filename, string $contentType, int $status = Http::STATUS_OK, array $headers = []) {
		parent::__construct($status, $headers);
		$quoted = strtr($filename, ['"' => '\\"', '\\' => '\\\\']);
		$this->addHeader('Content-Disposition', 'attachment; filename="' . $quoted . '"');
		$this->addHeader('Content-Type', $contentType);
	}
}
