<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Module;

/** The map, inventory and address list of sharing initiatives. */
final class PlaceModule extends Module {
	public static function id(): string {
		return 'places';
	}
}
