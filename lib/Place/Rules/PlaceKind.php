<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

/** What sort of sharing initiative it is. */
enum PlaceKind: string {
	case ToolLibrary = 'tool_library';
	case Makerspace = 'makerspace';
	case Studio = 'studio';
	case Rehearsal = 'rehearsal';
	case RepairCafe = 'repair_cafe';
	case Reuse = 'reuse';
	case Coworking = 'coworking';
	case Kitchen = 'kitchen';
	case Giveaway = 'giveaway';
	case Transport = 'transport';
	case Garden = 'garden';
	case Venue = 'venue';
	case Other = 'other';
}
