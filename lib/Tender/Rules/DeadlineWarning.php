<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** What a reader must know before trusting a deadline. */
enum DeadlineWarning: string {
	/** the UTC offset published isn't the one that the buyer's clocks show on that day */
	case OffsetContradictsZone = 'offset-contradicts-zone';
	/** the source gives a date only; the start of that day is taken, to be safe */
	case NoTime = 'no-time';
	/** more than three years after publication: often a placeholder */
	case Implausible = 'implausible';
	case BeforePublication = 'before-publication';
}
