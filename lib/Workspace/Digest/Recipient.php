<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Core\Audience\Reader;

/** A member as one to whom mail goes. */
final readonly class Recipient {
	/** @param string $address empty: none, so no mail */
	public function __construct(
		public Reader $reader,
		public \DateTimeZone $zone,
		public string $address,
		public string $name,
	) {
	}
}
