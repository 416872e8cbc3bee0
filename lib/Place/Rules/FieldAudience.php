<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

use OCA\SmartCommons\Core\Text\Worded;

/** Who sees one field of a place that they may see. */
enum FieldAudience: int {
	use Worded;

	case Public = 0;
	case Members = 1;
	/** who may edit the place, and the members of its group */
	case Editors = 2;
}
