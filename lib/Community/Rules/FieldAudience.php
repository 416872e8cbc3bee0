<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

use OCA\SmartCommons\Core\Text\Worded;

/** Who sees a field of a card; the value is what its `aud_…` column holds. */
enum FieldAudience: int {
	use Worded;

	case Nobody = 0;
	/** who is in a group with me */
	case Groups = 1;
	case Members = 2;
}
