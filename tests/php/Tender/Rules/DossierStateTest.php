<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Rules;

use OCA\SmartCommons\Tender\Rules\DossierState;
use PHPUnit\Framework\TestCase;

final class DossierStateTest extends TestCase {
	public function testEveryMoveCanBeTakenBack(): void {
		foreach (DossierState::cases() as $state) {
			foreach ($state->next() as $next) {
				self::assertTrue(self::reaches($next, $state), "$next->value never comes back to $state->value");
			}
		}
	}

	public function testNothingIsWonWithoutBeingSubmitted(): void {
		foreach ([DossierState::Interesting, DossierState::Preparing, DossierState::Dropped] as $state) {
			self::assertFalse($state->canBecome(DossierState::Won));
			self::assertFalse($state->canBecome(DossierState::Lost));
		}
	}

	public function testOnlyDroppingAsksForAReason(): void {
		$asks = array_filter(DossierState::cases(), static fn (DossierState $state): bool => $state->needsReason());
		self::assertSame([DossierState::Dropped], array_values($asks));
	}

	private static function reaches(DossierState $from, DossierState $goal): bool {
		$seen = [$from];
		for ($i = 0; $i < count($seen); $i++) {
			foreach ($seen[$i]->next() as $next) {
				if (!in_array($next, $seen, true)) {
					$seen[] = $next;
				}
			}
		}
		return in_array($goal, $seen, true);
	}
}
