<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Calendar;

/** The member's calendar didn't take an entry. */
final class CalendarRefused extends \RuntimeException {
}
