<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

/** Why a place was changed. */
enum Cause: string {
	case Created = 'created';
	case Edit = 'edit';
	case Suggestion = 'suggestion';
	case Import = 'import';
	case Rollback = 'rollback';
	/** somebody was there and says that it is right */
	case Confirmed = 'confirmed';
	/** the place's own contact answered a reminder */
	case Reminder = 'reminder';
}
