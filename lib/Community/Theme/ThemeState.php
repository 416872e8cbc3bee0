<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Theme;

use OCA\SmartCommons\Core\Text\Worded;

/** Where a theme stands; the value is what `smc_theme.state` holds. */
enum ThemeState: int {
	use Worded;

	case Proposed = 0;
	case Accepted = 1;
	case Refused = 2;
	case Merged = 3;
}
