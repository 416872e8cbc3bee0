<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

/** What one member chose, and what follows from it for a piece of news. */
final readonly class MemberRhythms {
	/** @param array<string, array<int, Rhythm>> $choices per kind of news (Rhythms::ALL: any), then per group (0: any) */
	public function __construct(
		public array $choices = [],
	) {
	}

	/**
	 * How soon this member wants it. The most specific choice holds: for this kind in this group, for this kind, for
	 * this group, for everything; without any of them what is usual.
	 *
	 * @param string $what id of a NewsKind
	 * @param ?int $groupId the group that the news concerns
	 * @param Rhythm $usual NewsKind::$usual
	 */
	public function for(string $what, ?int $groupId, Rhythm $usual): Rhythm {
		$group = $groupId ?? 0;
		return $this->choices[$what][$group]
			?? $this->choices[$what][0]
			?? $this->choices[Rhythms::ALL][$group]
			?? $this->choices[Rhythms::ALL][0]
			?? $usual;
	}
}
