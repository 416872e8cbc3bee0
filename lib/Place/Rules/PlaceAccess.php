<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

/** Who may use a place. */
enum PlaceAccess: string {
	case Everybody = 'everybody';
	/** members of the initiative itself */
	case Members = 'members';
	/** members of Smart */
	case Smart = 'smart';
	case Appointment = 'appointment';
}
