<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** One small change of criteria that a member may want to try. */
final readonly class CriteriaStep {
	public const NARROWER = 'narrower';
	public const BROADER = 'broader';

	/**
	 * @param self::NARROWER|self::BROADER $direction narrower never matches more, broader never fewer
	 * @param string $field field of Criteria that changes
	 * @param ?string $from value that goes
	 * @param ?string $to value that comes
	 */
	public function __construct(
		public string $direction,
		public string $field,
		public ?string $from,
		public ?string $to,
		public Criteria $criteria,
	) {
	}
}
