<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

/** A SearchCondition in words of the index, ready to be put in queries. */
final readonly class CompiledCondition {
	/**
	 * @param list<list<TermsOrPhrase>> $needed of each inner list at least one must fit
	 * @param list<TermsOrPhrase> $refused none may fit
	 */
	public function __construct(
		public array $needed,
		public array $refused,
	) {
	}
}
