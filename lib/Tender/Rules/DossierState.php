<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** How far a group is with a call; where it can go from there. */
enum DossierState: string {
	case Interesting = 'interesting';
	case Preparing = 'preparing';
	case Submitted = 'submitted';
	case Won = 'won';
	case Lost = 'lost';
	case Dropped = 'dropped';

	/** @return list<self> the next states, the likeliest first; one step back is always among them */
	public function next(): array {
		return match ($this) {
			self::Interesting => [self::Preparing, self::Dropped],
			self::Preparing => [self::Submitted, self::Interesting, self::Dropped],
			self::Submitted => [self::Won, self::Lost, self::Preparing, self::Dropped],
			self::Won => [self::Lost, self::Submitted],
			self::Lost => [self::Won, self::Submitted],
			self::Dropped => [self::Interesting, self::Preparing],
		};
	}

	public function canBecome(self $next): bool {
		return in_array($next, $this->next(), true);
	}

	/** A call that is dropped leaves a reason behind, so that nobody picks it up again in vain. */
	public function needsReason(): bool {
		return $this === self::Dropped;
	}
}
