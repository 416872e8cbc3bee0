<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Place\Find\OpenQuestion;
use OCA\SmartCommons\Place\Opening;
use OCA\SmartCommons\Place\Rules\Hours\HoursPeriod;
use OCA\SmartCommons\Place\Rules\Hours\OpeningHours;
use OCA\SmartCommons\Place\Rules\OpenWeek;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(OpenWeek::class)]
#[CoversClass(OpenQuestion::class)]
#[CoversClass(Opening::class)]
final class OpenWeekTest extends TestCase {
	use TestTrait;

	public function testTheShortFormSaysWhatTheHoursSay(): void {
		$day = Generators::elements([], [['from' => '09:00', 'until' => '17:30']], [['from' => '20:15', 'until' => '02:00']], [['from' => '10:00', 'until' => '12:00'], ['from' => '13:00', 'until' => '19:00']], [['from' => '00:00', 'until' => '24:00']], [['from' => '09:05', 'until' => '10:00']]);
		$this->limitTo(300)->forAll(
			Generators::associative(array_fill_keys(HoursPeriod::DAYS, $day)),
			Generators::elements('usual', 'closed'),
			Generators::elements([], [['from' => '2026-12-24', 'until' => '2027-01-03', 'ranges' => []]]),
			// a year with both changes of the clock and all holidays
			Generators::choose(1_798_000_000, 1_830_000_000),
			Generators::elements(null, 'now', 'sat', 'sun', 'evening', '1804000000'),
		)->then(static function (array $week, string $holidays, array $exceptions, int $now, ?string $asked): void {
			$hours = OpeningHours::fromArray(['periods' => [['week' => $week]], 'holidays' => $holidays, 'exceptions' => $exceptions]);
			$question = new OpenQuestion(new Opening(), $asked, true, $now);
			$row = self::row($hours, $question, $now, $asked);
			self::assertSame($hours->isOpen($now) === true ? 1 : ($hours->known() ? 2 : 0), $question->state($row));
			if ($asked === 'now' || $asked === '1804000000') {
				self::assertSame($hours->isOpen($asked === 'now' ? $now : 1804000000) === true, $question->fits($row));
			} elseif ($asked !== null) {
				self::assertSame(self::opens($hours, $asked, $now), $question->fits($row));
			}
		});
	}

	public function testMostHoursAreAWeek(): void {
		$week = ['periods' => [['week' => ['mo' => [['from' => '09:00', 'until' => '10:30']]]]]];
		$open = OpenWeek::of(OpeningHours::fromArray($week));
		self::assertSame([OpenWeek::WEEK, str_repeat('0', 9) . 'f3' . str_repeat('0', 157), 1], [$open->rule, $open->week, $open->days]);
		self::assertSame(OpenWeek::WEEK_BUT_HOLIDAYS, OpenWeek::of(OpeningHours::fromArray($week + ['holidays' => 'closed']))->rule);
		self::assertSame(OpenWeek::UNKNOWN, OpenWeek::of(OpeningHours::fromArray(['appointment' => true]))->rule);
		self::assertSame(OpenWeek::UNKNOWN, OpenWeek::of(null)->rule);
	}

	private static function opens(OpeningHours $hours, string $asked, int $now): bool {
		$today = (new \DateTimeImmutable('@' . $now))->setTimezone(new \DateTimeZone('Europe/Brussels'))->setTime(0, 0);
		for ($days = 0; $days < 7; $days++) {
			$day = $today->add(new \DateInterval('P' . $days . 'D'));
			foreach ($hours->on($day) as $range) {
				if ($asked === 'evening' ? $range->until > 1080 : $day->format('N') === ['sat' => '6', 'sun' => '7'][$asked]) {
					return true;
				}
			}
		}
		return false;
	}

	/** What the database answers to the question. */
	private static function row(OpeningHours $hours, OpenQuestion $question, int $now, ?string $asked): Row {
		$week = OpenWeek::of($hours);
		$here = static fn (int $at): \DateTimeImmutable => (new \DateTimeImmutable('@' . $at))->setTimezone(new \DateTimeZone('Europe/Brussels'));
		$digit = static fn (int $at): ?string => $week->week === null ? null : substr($week->week, OpenWeek::at($here($at))[0], 1);
		return new Row([
			'state' => 0,
			'open_rule' => $week->rule,
			'open_days' => $week->days,
			'whole_hours' => $week->rule >= $question->wholeFrom() ? json_encode($hours->toArray(), JSON_THROW_ON_ERROR) : null,
			'digit_now' => $digit($now),
			'digit_then' => $digit($asked === '1804000000' ? 1804000000 : $now),
		]);
	}
}
