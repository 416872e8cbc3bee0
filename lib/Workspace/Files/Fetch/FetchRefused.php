<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

/** A document can't be had. */
final class FetchRefused extends \Exception {
	/** @param string $detail the host, the status or the type that is in the way */
	public function __construct(
		public readonly FetchReason $reason,
		public readonly string $detail = '',
	) {
		parent::__construct($reason->value . ' ' . $detail);
	}
}
