<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Files\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Workspace\Files\Rules\ShareDiff;
use OCA\SmartCommons\Workspace\Files\Rules\Successors;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(ShareDiff::class)]
#[CoversClass(Successors::class)]
final class ShareDiffTest extends TestCase {
	use TestTrait;

	private const PEOPLE = ['ann', 'ben', 'cas', 'dia', '12'];

	public function testAfterwardsExactlyTheMembersHaveIt(): void {
		$some = Generators::subset(self::PEOPLE);
		$this->limitTo(800)->forAll($some, $some, Generators::elements(self::PEOPLE), Generators::bool())->then(
			function (array $members, array $given, string $owner, bool $growing): void {
				$diff = ShareDiff::of($members, $given, $owner, $growing);
				$after = array_values(array_diff([...$given, ...$diff->give], $diff->take));
				sort($after);
				$wanted = array_values(array_diff($growing ? $members : array_intersect($members, $given), [$owner]));
				sort($wanted);
				self::assertSame($wanted, $after);
				self::assertSame([], array_intersect($diff->give, $diff->take));
				self::assertSame([], array_intersect($diff->give, $given));
				self::assertEquals(ShareDiff::of($members, $after, $owner, $growing), ShareDiff::of($members, $after, $owner, $growing));
				self::assertSame([[], []], [ShareDiff::of($members, $after, $owner, $growing)->give, ShareDiff::of($members, $after, $owner, $growing)->take], 'twice changes nothing');
			},
		);
	}

	public function testWhoAnswersForTheGroupComesFirst(): void {
		$some = Generators::subset(self::PEOPLE);
		$this->limitTo(300)->forAll($some, $some, Generators::elements(self::PEOPLE))->then(function (array $leaders, array $others, string $leaving): void {
			$members = array_values(array_unique([...$others, ...$leaders]));
			$order = Successors::of(array_values($leaders), $members, $leaving);
			self::assertSame(array_values(array_diff($leaders, [$leaving])), array_slice($order, 0, count(array_diff($leaders, [$leaving]))));
			self::assertSame(array_diff($members, [$leaving]) === [] ? 0 : count(array_diff($members, [$leaving])), count($order));
		});
	}
}
