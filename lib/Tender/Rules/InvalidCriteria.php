<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** Criteria that can't be built; names the field, so that the form can point at it. */
final class InvalidCriteria extends \InvalidArgumentException {
	public function __construct(
		public readonly string $field,
		string $message,
	) {
		parent::__construct($message);
	}
}
