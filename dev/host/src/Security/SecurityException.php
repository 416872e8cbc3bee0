<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

/** A request was refused before it reached its controller; the code is the HTTP status. */
class SecurityException extends \Exception {
}
