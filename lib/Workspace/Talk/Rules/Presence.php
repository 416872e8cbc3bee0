<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk\Rules;

/** What an account is in a conversation. */
enum Presence {
	case Person;
	case Moderator;
	/** whoever opened it in Talk; stays moderator whatever we think */
	case Owner;
}
