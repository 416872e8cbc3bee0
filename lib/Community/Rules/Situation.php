<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

/** All that decides whether a membership may change. */
final readonly class Situation {
	/**
	 * @param Standing $actor of the person who acts
	 * @param Standing $target of the person it is about
	 * @param bool $self whether both are the same person
	 * @param int $others active coordinators besides the target; suspended accounts don't count
	 * @param bool $moderator whether the actor is a moderator of the app
	 * @param bool $inactive whether the group has no active coordinator
	 */
	public function __construct(
		public Joining $joining,
		public bool $closed,
		public Standing $actor,
		public Standing $target,
		public bool $self,
		public int $others,
		public bool $moderator = false,
		public bool $inactive = false,
	) {
	}
}
