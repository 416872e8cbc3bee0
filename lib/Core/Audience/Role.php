<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Audience;

/** Roles in the whole app, given by an administrator through Nextcloud groups. */
enum Role: string {
	case Moderator = 'moderator';
	case Editor = 'editor';
	case Adviser = 'adviser';
	case Admin = 'admin';
}
