<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community;

use OCA\SmartCommons\Community\Location\LocationSeeder;
use OCA\SmartCommons\Community\Theme\ThemeSeeder;
use OCP\IDBConnection;
use OCP\Migration\IOutput;
use OCP\Migration\IRepairStep;

/**
 * Fills in the places of Belgium and the first themes, when the app is installed and after each upgrade. Not a
 * migration's work: on a first installation the server runs nothing of a migration but the change of the tables.
 */
final class FirstData implements IRepairStep {
	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	public function getName(): string {
		return 'Fill in the places of Belgium and the first themes of Smart Commons';
	}

	public function run(IOutput $output): void {
		(new LocationSeeder($this->db))->seed();
		(new ThemeSeeder($this->db))->seed();
	}
}
