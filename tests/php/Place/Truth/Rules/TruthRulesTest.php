<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Truth\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Place\Truth\Rules\LogLine;
use OCA\SmartCommons\Place\Truth\Rules\Rewind;
use OCA\SmartCommons\Place\Truth\Rules\Same;
use OCA\SmartCommons\Place\Truth\Rules\SuggestedField;
use OCA\SmartCommons\Place\Truth\Rules\SuggestionState;
use OCA\SmartCommons\Place\Truth\Rules\Verdict;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(Verdict::class)]
#[CoversClass(SuggestedField::class)]
#[CoversClass(Rewind::class)]
#[CoversClass(Same::class)]
final class TruthRulesTest extends TestCase {
	use TestTrait;

	private const FIELDS = ['a', 'b', 'c', 'd'];

	/** each field is suggested, refused, changed by somebody else or agreed to be overwritten, or not */
	public function testEveryFieldIsAcceptedOrRefusedAndNothingThatSomebodyChangedIsOverwrittenUnseen(): void {
		$this->forAll(Generators::vector(4, Generators::choose(0, 31)))->then(function (array $draws): void {
			$fields = [];
			$now = [];
			$refused = [];
			$overwrite = [];
			foreach (self::FIELDS as $at => $field) {
				$draw = (int)$draws[$at];
				$now[$field] = match ($draw >> 3) {
					0, 1 => 'was',
					2 => 'became',
					default => 'somebody else',
				};
				if (($draw & 1) !== 0) {
					$fields[] = new SuggestedField($field, 'was', 'became');
				}
				$refused = ($draw & 2) !== 0 ? [...$refused, $field] : $refused;
				$overwrite = ($draw & 4) !== 0 ? [...$overwrite, $field] : $overwrite;
			}
			$suggested = array_map(static fn (SuggestedField $field): string => $field->field, $fields);
			$verdict = Verdict::of($fields, $now, $refused, $overwrite);
			$decided = [...array_keys($verdict->accepted), ...$verdict->refused];
			sort($decided);
			self::assertSame($suggested, $decided);
			self::assertSame(array_values(array_intersect($suggested, $refused)), $verdict->refused);
			foreach ($verdict->accepted as $field => $value) {
				self::assertSame('became', $value);
				$lost = $now[$field] === 'somebody else' && !in_array($field, $overwrite, true);
				self::assertSame($lost, in_array($field, $verdict->conflicts, true), $field);
			}
			self::assertSame([], array_intersect($verdict->conflicts, $verdict->refused));
			self::assertSame(match (true) {
				$verdict->accepted === [] && $verdict->refused !== [] => SuggestionState::Refused,
				$verdict->refused === [] => SuggestionState::Accepted,
				default => SuggestionState::Partly,
			}, $verdict->state());
		});
	}

	public function testWalkingBackGivesEveryFieldOfThatMoment(): void {
		$this->forAll(Generators::vector(12, Generators::choose(0, 15)), Generators::choose(0, 12))->then(function (array $draws, int $back): void {
			$state = array_fill_keys(self::FIELDS, 0);
			$moments = [$state];
			$lines = [];
			foreach ($draws as $at => $draw) {
				foreach (self::FIELDS as $bit => $field) {
					if (((int)$draw & (1 << $bit)) !== 0) {
						array_unshift($lines, new LogLine((int)$at + 1, 0, null, 'edit', $field, $state[$field], (int)$at + 1));
						$state[$field] = (int)$at + 1;
					}
				}
				$moments[] = $state;
			}
			$since = array_values(array_filter($lines, static fn (LogLine $line): bool => $line->version > $back));
			$restored = Rewind::to(self::FIELDS, $since) + $state;
			ksort($restored);
			self::assertSame($moments[$back], $restored);
		});
	}

	public function testValuesAreTheSameHoweverTheyWereWritten(): void {
		self::assertTrue(Same::values(['nl' => 'a', 'fr' => 'b'], ['fr' => 'b', 'nl' => 'a']));
		self::assertTrue(Same::values(['lat' => 51.0], ['lat' => 51]));
		self::assertFalse(Same::values(['nl', 'fr'], ['fr', 'nl']));
		self::assertFalse(Same::values(null, ''));
		self::assertFalse(Same::values(0, null));
	}
}
