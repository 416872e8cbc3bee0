<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** What a deadline is for; the eForms business term stands beside it. */
enum DeadlineKind: string {
	/** BT-13: until when one may ask questions */
	case Questions = 'questions';
	/** BT-1311: requests to participate, the first step of two */
	case Participation = 'participation';
	/** BT-630: expressions of interest */
	case Interest = 'interest';
	/** BT-131: tenders, or the answer to any other call */
	case Submission = 'submission';

	/** Whether missing it means that one can no longer enter. */
	public function isEntrance(): bool {
		return $this !== self::Questions;
	}
}
