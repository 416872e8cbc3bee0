<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Tender\Rules\Criteria;
use OCA\SmartCommons\Tender\Rules\CriteriaStep;
use OCA\SmartCommons\Tender\Rules\CriteriaSteps;
use PHPUnit\Framework\TestCase;

final class CriteriaStepsTest extends TestCase {
	use TestTrait;

	/** @return list<string> direction field from>to */
	private static function told(CriteriaSteps $steps, Criteria $criteria): array {
		return array_map(
			static fn (CriteriaStep $step): string => "$step->direction $step->field $step->from>$step->to",
			$steps->of($criteria),
		);
	}

	public function testACpvPrefixGrowsAndShrinksByOneDigit(): void {
		$steps = new CriteriaSteps([], ['923' => ['9231', '9234']]);
		self::assertSame(
			['broader cpv 923>92', 'narrower daysLeft >7', 'narrower cpv 923>9231', 'narrower cpv 923>9234'],
			self::told($steps, Criteria::fromArray(['cpv' => ['923']])),
		);
	}

	public function testADivisionHasNothingBroader(): void {
		self::assertNotContains('broader cpv 92>9', self::told(new CriteriaSteps(), Criteria::fromArray(['cpv' => ['92']])));
	}

	public function testAPlaceWidensToTheOneAroundIt(): void {
		$steps = new CriteriaSteps([5 => 2, 6 => null]);
		self::assertSame(
			['broader places 5>2', 'narrower daysLeft >7', 'narrower places 5>', 'narrower places 6>'],
			self::told($steps, Criteria::fromArray(['places' => [5, 6]])),
		);
	}

	public function testTheLastValueOfAFieldOpensIt(): void {
		self::assertContains('broader themes 3>', self::told(new CriteriaSteps(), Criteria::fromArray(['themes' => [3]])));
		self::assertContains('narrower themes 3>', self::told(new CriteriaSteps(), Criteria::fromArray(['themes' => [3, 4]])));
		self::assertContains('broader words stage>', self::told(new CriteriaSteps(), Criteria::fromArray(['words' => ['stage']])));
		self::assertContains('broader exclude roads>', self::told(new CriteriaSteps(), Criteria::fromArray(['exclude' => ['roads']])));
	}

	public function testDaysMoveByAWeekAndEndAtNone(): void {
		self::assertSame(
			['narrower daysLeft 7>14', 'broader daysLeft 7>'],
			self::told(new CriteriaSteps(), Criteria::fromArray(['daysLeft' => 7])),
		);
	}

	public function testStepsAreFewAndEachChangesItsFieldOnly(): void {
		$this->forAll(
			Generators::choose(0, 50),
			Generators::choose(0, 50),
			Generators::subset(Criteria::LEVELS),
			Generators::elements(null, 1, 8, 3650),
		)->then(static function (int $words, int $codes, array $levels, ?int $days): void {
			$criteria = Criteria::fromArray([
				'words' => $words === 0 ? [] : array_map(static fn (int $n): string => "word$n", range(1, $words)),
				'cpv' => $codes === 0 ? [] : array_map(static fn (int $n): string => (string)(10 + $n), range(1, $codes)),
				'levels' => array_values($levels),
				'daysLeft' => $days,
			]);
			$steps = (new CriteriaSteps())->of($criteria);
			self::assertLessThanOrEqual(CriteriaSteps::MAX, count($steps));
			foreach ($steps as $step) {
				$before = $criteria->toArray();
				$after = $step->criteria->toArray();
				unset($before[$step->field], $after[$step->field]);
				self::assertSame($before, $after);
			}
		});
	}
}
