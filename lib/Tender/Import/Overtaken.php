<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

/** Somebody else changed the same call between reading and writing; the record is tried again. */
final class Overtaken extends \RuntimeException {
}
