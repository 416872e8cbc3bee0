<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

/** A document that was fetched, in a temporary file. */
final readonly class Fetched {
	/** @param string $content SHA-256 of the bytes */
	public function __construct(
		public string $path,
		public string $name,
		public int $bytes,
		public string $content,
	) {
	}
}
