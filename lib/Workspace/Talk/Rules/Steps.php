<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk\Rules;

/** What is to be done so that a conversation has the right people. */
final readonly class Steps {
	/**
	 * @param list<string> $add accounts
	 * @param list<string> $raise those who become moderators, the added ones among them too
	 * @param list<string> $lower those who stop being moderators
	 * @param list<string> $remove accounts that are taken out of the conversation
	 * @param list<string> $forget accounts of which nothing is kept any more
	 * @param array<array-key, Seat> $seats by account, what is noted of the others, where it isn't noted yet
	 */
	public function __construct(
		public array $add,
		public array $raise,
		public array $lower,
		public array $remove,
		public array $forget,
		public array $seats,
	) {
	}

	public function isEmpty(): bool {
		return $this->add === [] && $this->raise === [] && $this->lower === [] && $this->remove === []
			&& $this->forget === [] && $this->seats === [];
	}
}
