<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

use OCP\Migration\IOutput;

/** Says nothing. */
final class NullOutput implements IOutput {
	public function debug(string $message): void {
	}

	public function info($message) {
	}

	public function warning($message) {
	}

	public function startProgress($max = 0) {
	}

	public function advance($step = 1, $description = '') {
	}

	public function finishProgress() {
	}
}
