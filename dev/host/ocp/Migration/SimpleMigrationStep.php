<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Migration;

use OCP\DB\ISchemaWrapper;

abstract class SimpleMigrationStep implements IMigrationStep {
	public function name(): string {
		return '';
	}

	public function description(): string {
		return '';
	}

	/**
	 * @param \Closure(): ISchemaWrapper $schemaClosure
	 * @param array<string, mixed> $options
	 * @return void
	 */
	public function preSchemaChange(IOutput $output, \Closure $schemaClosure, array $options) {
	}

	/**
	 * @param \Closure(): ISchemaWrapper $schemaClosure
	 * @param array<string, mixed> $options
	 * @return ?ISchemaWrapper
	 */
	public function changeSchema(IOutput $output, \Closure $schemaClosure, array $options) {
		return null;
	}

	/**
	 * @param \Closure(): ISchemaWrapper $schemaClosure
	 * @param array<string, mixed> $options
	 * @return void
	 */
	public function postSchemaChange(IOutput $output, \Closure $schemaClosure, array $options) {
	}
}
