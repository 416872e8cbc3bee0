<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Http;

use OCA\SmartCommons\Core\Http\Access;
use OCP\AppFramework\Controller;

/** A controller of a module that can be switched off. */
final class SwitchedController extends Controller {
	#[Access(Access::MEMBER)]
	public function members(): void {
	}

	public function nothing(): void {
	}
}
