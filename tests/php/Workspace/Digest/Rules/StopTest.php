<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Digest\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\News\MemberRhythms;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Core\News\Rhythms;
use OCA\SmartCommons\Workspace\Digest\Rules\Stop;
use PHPUnit\Framework\TestCase;

final class StopTest extends TestCase {
	use TestTrait;

	private const KINDS = ['call.match', 'group.joined', 'dossier.note'];
	private const GROUPS = [0, 1, 2];

	public function testNothingComesByMailAllElseStaysAndItCanBeUndone(): void {
		$this->limitTo(500)->forAll(
			Generators::seq(Generators::tuple(
				Generators::elements(Rhythms::ALL, ...self::KINDS),
				Generators::elements(...self::GROUPS),
				Generators::elements(Rhythm::cases()),
			)),
			Generators::vector(count(self::KINDS), Generators::elements(Rhythm::cases())),
		)->then(function (array $rows, array $rhythms): void {
			$usual = array_combine(self::KINDS, $rhythms);
			$choices = [];
			foreach ($rows as [$what, $group, $rhythm]) {
				$choices[$what][$group] = $rhythm;
			}
			$before = new MemberRhythms($choices);
			$changes = Stop::changes($before, $usual);
			$after = $this->apply($before, $changes);
			foreach (self::KINDS as $kind) {
				foreach ([null, 1, 2, 3] as $group) {
					$was = $before->for($kind, $group, $usual[$kind]);
					$is = $after->for($kind, $group, $usual[$kind]);
					$wanted = in_array($was, [Rhythm::Daily, Rhythm::Weekly], true) ? Rhythm::Never : $was;
					self::assertSame($wanted, $is, "$kind in " . (string)$group);
				}
			}
			self::assertSame([], Stop::changes($after, array_map(Stop::usual(...), $usual)), 'stopping again changes nothing');
			self::assertEquals($this->sorted($before), $this->sorted($this->apply($after, Stop::back($changes, $after))));
		});
	}

	public function testWhatWasChosenSinceStays(): void {
		$changes = Stop::changes(new MemberRhythms(['call.match' => [0 => Rhythm::Daily, 1 => Rhythm::Weekly]]), []);
		$since = new MemberRhythms(['call.match' => [0 => Rhythm::Now, 1 => Rhythm::Never]]);
		$back = $this->apply($since, Stop::back($changes, $since));
		self::assertEquals(['call.match' => [0 => Rhythm::Now, 1 => Rhythm::Weekly]], $back->choices);
	}

	/** @param list<array{what: string, group: int, before: ?Rhythm, after: ?Rhythm}> $changes */
	private function apply(MemberRhythms $rhythms, array $changes): MemberRhythms {
		$choices = $rhythms->choices;
		foreach ($changes as ['what' => $what, 'group' => $group, 'after' => $after]) {
			if ($after === null) {
				unset($choices[$what][$group]);
			} else {
				$choices[$what][$group] = $after;
			}
		}
		return new MemberRhythms($choices);
	}

	/** @return array<string, array<int, Rhythm>> */
	private function sorted(MemberRhythms $rhythms): array {
		$choices = array_filter($rhythms->choices, static fn (array $groups): bool => $groups !== []);
		array_walk($choices, static fn (array &$groups): bool => ksort($groups));
		ksort($choices);
		return $choices;
	}
}
