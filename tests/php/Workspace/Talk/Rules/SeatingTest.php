<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Workspace\Talk\Rules\Crew;
use OCA\SmartCommons\Workspace\Talk\Rules\Presence;
use OCA\SmartCommons\Workspace\Talk\Rules\Seat;
use OCA\SmartCommons\Workspace\Talk\Rules\Seating;
use OCA\SmartCommons\Workspace\Talk\Rules\Steps;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(Seating::class)]
#[CoversClass(Crew::class)]
final class SeatingTest extends TestCase {
	use TestTrait;

	private const PEOPLE = ['ann', 'bob', 'cas', '12'];

	public function testWhateverWasBeforeTheRightPeopleAreInItAfterwards(): void {
		$this->limitTo(800)->forAll($this->situation(), Generators::bool(), Generators::bool())->then(
			function (array $people, bool $linked, bool $open): void {
				[$crew, $present, $seats, $raised] = self::read($people, $open);
				$steps = Seating::steps($crew, $linked, $present, $seats, $raised);
				foreach (self::PEOPLE as $uid) {
					$member = in_array($uid, $crew->members, true);
					$seat = $seats[$uid] ?? null;
					$after = (isset($present[$uid]) || in_array($uid, $steps->add, true)) && !in_array($uid, $steps->remove, true);
					$byChoice = !isset($present[$uid]) && in_array($seat, [Seat::Found, Seat::Given, Seat::Left], true);
					$ours = in_array($seat, [Seat::Given, Seat::Offered, Seat::Leaving], true);
					$expected = match (true) {
						$member => isset($present[$uid]) || ($open && !$byChoice),
						$seat === null => isset($present[$uid]),
						default => isset($present[$uid]) && $linked && !$ours,
					};
					self::assertSame($expected, $after, $uid . ' ' . json_encode($people));
				}
				self::assertSame([], array_diff($steps->raise, $crew->moderators));
				self::assertSame([], array_intersect($steps->lower, $crew->moderators));
				self::assertSame([], array_diff($steps->lower, $raised), 'only whom we made moderators are lowered');
			},
		);
	}

	public function testDoneOnceThereIsNothingLeftToDo(): void {
		$this->limitTo(800)->forAll($this->situation(), Generators::bool(), Generators::bool())->then(
			function (array $people, bool $linked, bool $open): void {
				[$crew, $present, $seats, $raised] = self::read($people, $open);
				$steps = Seating::steps($crew, $linked, $present, $seats, $raised);
				[$present, $seats, $raised] = self::after($steps, $present, $seats, $raised);
				$again = Seating::steps($crew, $linked, $present, $seats, $raised);
				self::assertTrue($again->isEmpty(), json_encode([$people, $again]) ?: '');
			},
		);
	}

	public function testAPartWithoutItsLeadersIsModeratedByItsFirst(): void {
		self::assertSame(['bob'], Crew::of(['bob', 'cas'], ['ann'], true, true)->moderators);
		self::assertSame(['cas'], Crew::of(['bob', 'cas'], ['ann', 'cas'], true, true)->moderators);
		self::assertFalse(Crew::of(['bob'], [], true, false)->canMeet());
		self::assertFalse(Crew::of([], ['ann'], true, true)->canMeet());
		self::assertFalse(Crew::of(['ann'], ['ann'], false, false)->canMeet());
	}

	/** Of each person: in the team, its leader, present as what, noted as what, raised. */
	private function situation(): Generators\VectorGenerator|\Eris\Generator {
		return Generators::vector(count(self::PEOPLE), Generators::tuple(
			Generators::bool(),
			Generators::bool(),
			Generators::elements(null, ...Presence::cases()),
			Generators::elements(null, ...Seat::cases()),
			Generators::bool(),
		));
	}

	/** @return array{Crew, array<string, Presence>, array<string, Seat>, list<string>} */
	private static function read(array $people, bool $open): array {
		[$members, $leaders, $present, $seats, $raised] = [[], [], [], [], []];
		foreach (self::PEOPLE as $at => $uid) {
			[$member, $leader, $presence, $seat, $up] = $people[$at];
			$member && $members[] = $uid;
			$leader && $leaders[] = $uid;
			$presence !== null && $present[$uid] = $presence;
			$seat !== null && $seats[$uid] = $seat;
			$seat !== null && $up && $raised[] = $uid;
		}
		return [Crew::of($members, $leaders, $open, false), $present, $seats, $raised];
	}

	/** @return array{array<string, Presence>, array<string, Seat>, list<string>} */
	private static function after(Steps $steps, array $present, array $seats, array $raised): array {
		foreach ($steps->add as $uid) {
			$present[$uid] = Presence::Person;
		}
		foreach ($steps->seats as $uid => $seat) {
			$seats[$uid] = in_array((string)$uid, $steps->add, true) ? Seat::Given : $seat;
		}
		foreach ($steps->add as $uid) {
			$seats[$uid] = Seat::Given;
		}
		foreach ($steps->raise as $uid) {
			$present[$uid] = Presence::Moderator;
		}
		foreach ($steps->lower as $uid) {
			$present[$uid] = Presence::Person;
		}
		foreach ($steps->remove as $uid) {
			unset($present[$uid]);
		}
		foreach ($steps->forget as $uid) {
			unset($seats[$uid]);
		}
		$raised = array_values(array_diff([...$raised, ...$steps->raise], $steps->lower, $steps->forget));
		return [$present, $seats, $raised];
	}
}
