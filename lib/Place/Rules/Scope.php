<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

/** For whom a place is there, apart from where it is. */
enum Scope: string {
	case Municipality = 'municipality';
	case Province = 'province';
	case Region = 'region';
	case Belgium = 'belgium';
	case Online = 'online';
}
