<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

/** How one becomes a member of a group. */
enum Joining: string {
	case Open = 'open';
	case Request = 'request';
	case Invitation = 'invitation';
}
