<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\News;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\News\MemberRhythms;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Core\News\Rhythms;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Db\TestDatabase;

#[CoversClass(Rhythms::class)]
#[CoversClass(MemberRhythms::class)]
final class RhythmsTest extends TestCase {
	use TestTrait;

	private const ORDER = [['a', 1], ['a', 0], [Rhythms::ALL, 1], [Rhythms::ALL, 0]];

	public function testTheMostSpecificChoiceHolds(): void {
		$rhythm = Generators::elements(null, ...Rhythm::cases());
		$this->forAll($rhythm, $rhythm, $rhythm, $rhythm, Generators::elements(...Rhythm::cases()))
			->then(static function (?Rhythm $both, ?Rhythm $kind, ?Rhythm $group, ?Rhythm $all, Rhythm $usual): void {
				$choices = [];
				foreach ([$both, $kind, $group, $all] as $place => $chosen) {
					if ($chosen !== null) {
						$choices[self::ORDER[$place][0]][self::ORDER[$place][1]] = $chosen;
					}
				}
				// choices for another kind and another group change nothing
				$choices['b'][1] = Rhythm::Never;
				$choices['a'][2] = Rhythm::Never;
				$rhythms = new MemberRhythms($choices);
				self::assertSame($both ?? $kind ?? $group ?? $all ?? $usual, $rhythms->for('a', 1, $usual));
				self::assertSame($kind ?? $all ?? $usual, $rhythms->for('a', null, $usual), 'news of no group');
			});
	}

	public function testChoicesAreKeptChangedAndTakenBack(): void {
		$rhythms = new Rhythms(TestDatabase::create());
		$rhythms->set('ann', 'a', 0, Rhythm::Weekly);
		$rhythms->set('ann', 'a', 0, Rhythm::Daily);
		$rhythms->set('ann', 'a', 0, Rhythm::Daily);
		$rhythms->set('ann', Rhythms::ALL, 4, Rhythm::Never);
		$rhythms->set('1234', Rhythms::ALL, 0, Rhythm::Now);
		$read = $rhythms->of(['ann', 'ben', '1234']);
		self::assertEquals(['a' => [0 => Rhythm::Daily], Rhythms::ALL => [4 => Rhythm::Never]], $read['ann']->choices);
		self::assertSame([], $read['ben']->choices);
		self::assertSame(Rhythm::Now, $read['1234']->for('b', 9, Rhythm::Weekly));
		$rhythms->set('ann', 'a', 0, null);
		self::assertSame(Rhythm::Weekly, $rhythms->of(['ann'])['ann']->for('a', 1, Rhythm::Weekly));
		$rhythms->erase('ann');
		self::assertSame([], $rhythms->of(['ann'])['ann']->choices);
	}
}
