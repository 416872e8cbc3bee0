<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Rules;

/** How far a suggestion is. */
enum SuggestionState: string {
	case Open = 'open';
	case Accepted = 'accepted';
	case Refused = 'refused';
	/** Who suggested it was asked something. */
	case Asked = 'asked';
	case Withdrawn = 'withdrawn';
	/** Some of its fields were accepted. */
	case Partly = 'partly';

	/** Whether it can still be decided on. */
	public function isWaiting(): bool {
		return $this === self::Open || $this === self::Asked;
	}
}
