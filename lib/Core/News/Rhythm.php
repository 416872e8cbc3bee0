<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

/** How soon somebody wants to hear of a kind of news. */
enum Rhythm: string {
	/** a notification in the cloud, at once */
	case Now = 'now';
	/** in the mail of the day */
	case Daily = 'daily';
	/** in the mail of the week */
	case Weekly = 'weekly';
	case Never = 'never';
}
