<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\Demo;

use OCA\SmartCommons\Community\Demo\World;
use OCA\SmartCommons\Community\Group\GroupFacts;
use OCA\SmartCommons\Community\Rules\Joining;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;

final class WorldTest extends CommunityTestCase {
	public function testThirtyPeopleLiveAndWorkWhereWeKnowThePlacesAndThemes(): void {
		$world = $this->get(World::class);
		$people = $world->people();
		self::assertCount(30, $people);
		$languages = [];
		foreach ($people as $person) {
			$uid = $person->string('uid', 64, 1);
			self::assertCount(1, $world->places([$person->string('nis', 5)]), $uid);
			self::assertCount(count($person->strings('themes')), $world->themes($person->strings('themes')), $uid);
			$languages[$person->string('language', 2)] = true;
			$levels = $person->object('languages');
			foreach ($levels->names() as $language) {
				self::assertMatchesRegularExpression('/^[0-3]{3}$/D', $levels->string($language, 3), $uid);
			}
		}
		ksort($languages);
		self::assertSame(['en', 'fr', 'nl'], array_keys($languages));
	}

	public function testEightGroupsConsistOfThosePeople(): void {
		$world = $this->get(World::class);
		$uids = array_map(static fn ($person): string => $person->string('uid', 64), $world->people());
		self::assertCount(8, $world->groups());
		foreach ($world->groups() as $group) {
			$name = implode(', ', $group->texts('names', 120, false));
			$asked = array_map(static fn ($one): string => $one->string('uid', 64), $group->objects('asked'));
			$everybody = [...$group->strings('coordinators'), ...$group->strings('members'), ...$group->strings('invited'), ...$asked];
			self::assertNotSame([], $group->strings('coordinators'), $name);
			self::assertSame([], array_diff($everybody, $uids), $name);
			self::assertSame($everybody, array_unique($everybody), "$name names somebody twice");
			self::assertSame([], array_diff($group->strings('levels'), GroupFacts::LEVELS), $name);
			self::assertCount(count($group->strings('places')), $world->places($group->strings('places')), $name);
			self::assertCount(count($group->strings('themes')), $world->themes($group->strings('themes')), $name);
			self::assertTrue($asked === [] || $group->enum('joining', Joining::class) === Joining::Request, $name);
		}
	}
}
