<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

/** What can be wrong with a shared folder, or with one member's part in it; the value is stored. */
enum Trouble: string {
	/** the administrator switched sharing off for everybody */
	case SharingOff = 'sharing-off';
	/** the administrator lets the owner share nothing */
	case OwnerMayNotShare = 'sharer-off';
	/** sharing is limited to people in the same group of the server */
	case OnlyOwnGroups = 'members-only';
	/** the server refused for another reason */
	case Refused = 'refused';
	/** the member took the folder out of the own files */
	case Declined = 'declined';
	/** the folder was deleted */
	case Gone = 'gone';
	/** the folder went with the account of its owner */
	case Lost = 'lost';
	/** the owner left, and nobody else could take the folder */
	case Nobody = 'nobody';
	/** the template could not be copied as a whole */
	case Template = 'template';
}
