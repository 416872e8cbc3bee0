<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Rules;

/** What was decided on one field of a suggestion. */
enum FieldState: string {
	case Open = 'open';
	case Accepted = 'accepted';
	case Refused = 'refused';
}
