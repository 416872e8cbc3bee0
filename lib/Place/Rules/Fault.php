<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

/** What is wrong with a field of a place. */
enum Fault: string {
	case Needed = 'needed';
	case NotText = 'not-text';
	case NotObject = 'not-object';
	case NotList = 'not-list';
	case NotNumber = 'not-number';
	case NotYesNo = 'not-yes-no';
	/** with the most characters */
	case TooLong = 'too-long';
	/** with the most entries */
	case TooMany = 'too-many';
	case OutOfRange = 'out-of-range';
	/** with the words that can be chosen */
	case NotChoice = 'not-choice';
	case NotLink = 'not-link';
	case NotMail = 'not-mail';
	case NotPhone = 'not-phone';
	case NotDay = 'not-day';
	case NotPosition = 'not-position';
	case NeedsLocation = 'needs-location';
	case NeedsArea = 'needs-area';
	case NeedsSuccessor = 'needs-successor';
	case NeedsPause = 'needs-pause';
	case UnknownField = 'unknown-field';
	case BadHours = 'bad-hours';
}
