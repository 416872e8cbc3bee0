<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Location;

use OCA\SmartCommons\Core\Text\Worded;

/** Levels of the map of Belgium; the value is what `smc_location.type` holds. */
enum LocationType: int {
	use Worded;

	case Country = 0;
	case Region = 1;
	case Province = 2;
	case Arrondissement = 3;
	case Municipality = 4;
}
