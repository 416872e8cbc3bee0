<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

/** Whether one gets in with a wheelchair. */
enum Wheelchair: string {
	case Yes = 'yes';
	case Limited = 'limited';
	case No = 'no';
	case Unknown = 'unknown';
}
