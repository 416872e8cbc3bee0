<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules\Hours;

/** Hours that can't be, such as 25:00; the message names the part. */
final class InvalidHours extends \InvalidArgumentException {
}
