<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\RichObjectStrings;

/** Thrown for a rich object that lacks a part or has an unknown type. The name is spelt as the server spells it. */
class InvalidObjectExeption extends \InvalidArgumentException {
}
