<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

/** What an action leads to: the new standing of the person it is about, and of the person who acts. */
final readonly class MembershipChange {
	/** @param ?Standing $actor null: the actor's own standing stays (always so when both are the same person) */
	public function __construct(
		public Standing $target,
		public ?Standing $actor = null,
	) {
	}
}
