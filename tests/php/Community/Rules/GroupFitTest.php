<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\Rules;

use OCA\SmartCommons\Community\Rules\Activity;
use OCA\SmartCommons\Community\Rules\GroupFit;
use PHPUnit\Framework\TestCase;

final class GroupFitTest extends TestCase {
	private const GROUP = ['themes' => [1, 2], 'scope' => 'places', 'places' => [10], 'languages' => ['nl'], 'levels' => ['municipal'], 'modes' => []];
	private const MEMBER = ['themes' => [1], 'places' => [10, 100, 1000], 'languages' => ['nl', 'fr'], 'wish' => null];

	public function testWhatOneDoesCountsMost(): void {
		$near = GroupFit::score(['themes' => []] + self::GROUP, self::MEMBER);
		$fitting = GroupFit::score(['scope' => 'belgium', 'places' => []] + self::GROUP, self::MEMBER);
		self::assertGreaterThan(0, $near);
		self::assertGreaterThan(0, $fitting);
		self::assertGreaterThan($fitting, GroupFit::score(self::GROUP, self::MEMBER));
		self::assertGreaterThan($near, GroupFit::score(self::GROUP, self::MEMBER));
	}

	public function testAGroupElsewhereOrInAnUnknownLanguageDoesNotFit(): void {
		self::assertSame(0, GroupFit::score(['places' => [99]] + self::GROUP, self::MEMBER));
		self::assertSame(0, GroupFit::score(['languages' => ['en']] + self::GROUP, self::MEMBER));
		self::assertSame(0, GroupFit::score(['themes' => [9], 'scope' => 'belgium', 'places' => []] + self::GROUP, self::MEMBER), 'for all, but about something else');
		self::assertGreaterThan(0, GroupFit::score(['scope' => 'belgium'] + self::GROUP, ['themes' => [], 'places' => []] + self::MEMBER), 'who said nothing gets what is for all');
	}

	public function testTheMunicipalityIsNearerThanTheRegion(): void {
		self::assertGreaterThan(GroupFit::score(['places' => [1000]] + self::GROUP, self::MEMBER), GroupFit::score(self::GROUP, self::MEMBER));
	}

	public function testTheWishTipsTheScale(): void {
		self::assertGreaterThan(GroupFit::score(self::GROUP, self::MEMBER), GroupFit::score(self::GROUP, ['wish' => 'calls'] + self::MEMBER));
		self::assertSame(GroupFit::score(self::GROUP, self::MEMBER), GroupFit::score(self::GROUP, ['wish' => 'share'] + self::MEMBER));
	}

	public function testAGroupIsLeftAloneAfterHalfAYearOrWithoutCoordinator(): void {
		$now = 1_700_000_000;
		self::assertFalse(Activity::inactive(1, $now - 180 * 86400, $now));
		self::assertTrue(Activity::inactive(1, $now - 180 * 86400 - 1, $now));
		self::assertTrue(Activity::inactive(0, $now, $now));
	}
}
