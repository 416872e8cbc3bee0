<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Audience;

/** Who may see an item; the value is what the `audience` column of every item table holds. */
enum AudienceKind: int {
	case Public = 0;
	case Members = 1;
	/** one group or several; which ones stands in `smc_item_group` */
	case Groups = 2;
}
