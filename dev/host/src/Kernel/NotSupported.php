<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

/** Thrown for anything of Nextcloud that this host does not imitate; the message names it. */
final class NotSupported extends \LogicException {
	public function __construct(string $what) {
		parent::__construct($what . ' is not supported by the development host');
	}
}
