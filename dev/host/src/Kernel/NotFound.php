<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use Psr\Container\NotFoundExceptionInterface;

/** The container has nothing under this name. */
final class NotFound extends \RuntimeException implements NotFoundExceptionInterface {
}
