<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest\Rules;

/** Parts of the mail, in their order. */
enum Section: int {
	case Waiting = 0;
	case Closing = 1;
	case Groups = 2;
	case Personal = 3;
}
