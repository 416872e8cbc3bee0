<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http\Idempotency;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Response;

/**
 * An answer given before, byte for byte.
 *
 * @template-extends Response<Http::STATUS_*, array<string, mixed>>
 */
final class StoredAnswer extends Response {
	/** @param Http::STATUS_* $status */
	public function __construct(
		int $status,
		private readonly string $body,
		string $type,
		?string $etag,
	) {
		parent::__construct($status, ['Content-Type' => $type]);
		if ($etag !== null) {
			$this->setETag($etag);
		}
	}

	public function render(): string {
		return $this->body;
	}
}
