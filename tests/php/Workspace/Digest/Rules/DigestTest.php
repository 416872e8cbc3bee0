<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Digest\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Workspace\Digest\Rules\Closing;
use OCA\SmartCommons\Workspace\Digest\Rules\Digest;
use OCA\SmartCommons\Workspace\Digest\Rules\Entry;
use OCA\SmartCommons\Workspace\Digest\Rules\Happening;
use OCA\SmartCommons\Workspace\Digest\Rules\Section;
use PHPUnit\Framework\TestCase;

final class DigestTest extends TestCase {
	use TestTrait;

	private const NOW = 1_800_000_000;
	private const DAY = 86400;

	public function testAnItemOfSeveralGroupsIsOneEntryThatNamesThemAll(): void {
		$digest = $this->digest([
			$this->happening(1, 'call:1', 'New for {group}: {item}', 'Film Ghent'),
			$this->happening(2, 'call:1', 'New for {group}: {item}', 'Scène Liège'),
			$this->happening(3, 'call:1', '{actor} works on {item}', 'Scène Liège', actor: 'Anna'),
			$this->happening(4, 'call:1', 'New for {group}: {item}', 'Podium'),
			$this->happening(5, 'call:1', 'New for {group}: {item}', 'Podium'),
		]);
		self::assertCount(1, $digest->entries);
		self::assertSame(['Anna works on Title call:1', 'New for Film Ghent, Scène Liège and Podium: Title call:1'], $digest->entries[0]->lines);
	}

	public function testNamesThatLookLikePlaceholdersStayNames(): void {
		$digest = $this->digest([$this->happening(1, 'call:1', '{actor} in {group}: {item}', '{actor}', title: '{group}', actor: '{item}')]);
		self::assertSame(['{item} in {actor}: {group}'], $digest->entries[0]->lines);
	}

	public function testThePartsAndTheirOrder(): void {
		$digest = $this->digest([
			$this->happening(1, 'call:far', closes: self::NOW + 15 * self::DAY),
			$this->happening(2, 'call:over', closes: self::NOW - 1),
			$this->happening(3, 'call:soon', closes: self::NOW + 3 * self::DAY),
			$this->happening(4, 'call:sooner', personal: true, closes: self::NOW + 2 * self::DAY),
			$this->happening(5, 'member:1', personal: true),
			$this->happening(6, 'group:1', personal: true, waiting: true),
			$this->happening(7, 'group:1', personal: true),
		]);
		self::assertSame(['group:1', 'call:sooner', 'call:soon', 'call:far', 'call:over', 'member:1'], $this->items($digest));
		self::assertSame([Section::Waiting, Section::Closing, Section::Groups, Section::Personal], array_map(static fn (array $part): Section => $part[0], $digest->sections()));
		self::assertNull($digest->entries[4]->closing, 'what is over is no date to come');
	}

	public function testADayLastsUntilItIsOver(): void {
		$zone = new \DateTimeZone('Europe/Brussels');
		$day = new Closing((new \DateTimeImmutable('2026-11-25 00:00', $zone))->getTimestamp(), $zone, true);
		self::assertTrue($day->ahead((new \DateTimeImmutable('2026-11-25 23:59', $zone))->getTimestamp()));
		self::assertFalse($day->ahead((new \DateTimeImmutable('2026-11-26 00:00', $zone))->getTimestamp()));
		$moment = new Closing($day->at, $zone, false);
		self::assertFalse($moment->ahead($day->at));
	}

	public function testWhatAMailLeavesOutIsCounted(): void {
		$digest = $this->digest(array_map(fn (int $at): Happening => $this->happening($at, 'call:' . $at), range(1, 45)));
		self::assertCount(40, $digest->entries);
		self::assertSame(5, $digest->more);
		$many = $this->digest([
			$this->happening(1, 'group:1', '{actor} asks', personal: true, waiting: true, actor: 'Zoé'),
			...array_map(fn (int $at): Happening => $this->happening($at, 'group:1', "Joined: $at", personal: true), range(2, 9)),
		]);
		self::assertSame(4, $many->entries[0]->more);
		self::assertSame('Zoé asks', $many->entries[0]->lines[4], 'what waits for an answer is never cut off');
	}

	public function testNothingIsLostNothingIsTwiceAndWhatClosesFirstComesFirst(): void {
		$this->limitTo(200)->forAll(Generators::seq(Generators::tuple(
			Generators::choose(1, 12),
			Generators::choose(-3, 30),
			Generators::bool(),
			Generators::choose(0, 4),
		)))->then(function (array $rows): void {
			$happenings = [];
			foreach ($rows as $at => [$item, $days, $personal, $group]) {
				$happenings[] = $this->happening($at + 1, 'call:' . $item, 'S{group}', 'G' . $group, personal: $personal, closes: $item % 3 === 0 ? null : self::NOW + $days * self::DAY);
			}
			$digest = $this->digest($happenings);
			$told = array_unique(array_map(static fn (Happening $one): string => $one->item, $happenings));
			self::assertSame($digest->isEmpty(), $told === []);
			self::assertEqualsCanonicalizing(array_values($told), $this->items($digest));
			foreach ($digest->sections() as [$section, $entries]) {
				$closing = array_map(static fn (Entry $entry): int => $entry->closing->at ?? PHP_INT_MAX, $entries);
				$sorted = $closing;
				sort($sorted);
				self::assertSame($sorted, $closing, $section->name);
			}
			// whoever tells the same in another order is understood the same way
			$numbered = $happenings;
			usort($numbered, static fn (Happening $one, Happening $other): int => $one->item <=> $other->item ?: $one->news <=> $other->news);
			self::assertEquals($digest, $this->digest($numbered));
		});
	}

	/** @param list<Happening> $happenings */
	private function digest(array $happenings): Digest {
		return Digest::of($happenings, self::NOW, ' and ');
	}

	/** @return list<string> */
	private function items(Digest $digest): array {
		return array_map(static fn (Entry $entry): string => $entry->item, $digest->entries);
	}

	private function happening(
		int $news,
		string $item,
		string $sentence = 'New: {item}',
		string $group = '',
		bool $personal = false,
		bool $waiting = false,
		?int $closes = null,
		?string $title = null,
		string $actor = '',
	): Happening {
		$closing = $closes === null ? null : new Closing($closes, new \DateTimeZone('Europe/Brussels'), false);
		return new Happening($news, $item, $title ?? 'Title ' . $item, '', 'https://example.org/' . $item, $sentence, $group, $actor, $personal, $waiting, $closing);
	}
}
