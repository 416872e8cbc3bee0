<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\Member;

use OCA\SmartCommons\Community\Member\Answers;
use OCA\SmartCommons\Community\Member\CurrentReader;
use OCA\SmartCommons\Community\Member\Skill;
use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;

final class CurrentReaderTest extends CommunityTestCase {
	public function testAGuestBelongsNowhereAndReadsWhatTheBrowserAsksFor(): void {
		$reader = $this->get(CurrentReader::class)->current();
		self::assertNull($reader->uid);
		self::assertSame(['fr'], $reader->languages);
	}

	public function testRolesComeFromTheGroupsThatAnAdminNamed(): void {
		$this->account('mo', groups: ['smartcommons-moderators', 'smartcommons-advisers', 'other']);
		$this->account('zoe', groups: ['conseil', 'smartcommons-editors', 'admin']);
		self::assertSame([Role::Moderator], $this->reader('mo')->roles);
		self::assertSame([Role::Editor, Role::Adviser, Role::Admin], $this->reader('zoe')->roles);
	}

	public function testLanguagesAreThoseOfTheInterfaceThenOfTheCardThenTheRest(): void {
		$this->account('an', 'nl_BE');
		self::assertSame(['nl', 'fr', 'en'], $this->reader('an')->languages);
		$this->fill('an', new Answers(languages: [new Skill('de', 3, 3, 3), new Skill('en', 2, 0, 0), new Skill('fr', 0, 0, 0)]));
		self::assertSame(['nl', 'en', 'fr'], $this->reader('an')->languages);
		$this->account('hans', 'de');
		self::assertSame('en', $this->reader('hans')->language());
	}

	public function testRequestsAndInvitationsAreNotMemberships(): void {
		array_map($this->account(...), ['an', 'ben']);
		$group = $this->group('an', 'request');
		$this->memberships()->join($group, $this->reader('ben'), '');
		self::assertSame([], $this->reader('ben')->groupIds);
		self::assertSame([[$group], [$group]], [$this->reader('an')->groupIds, $this->reader('an')->coordinates]);
	}

	public function testTwoQueriesPerAccountAndRequest(): void {
		$this->account('an');
		$this->logIn('an');
		$readers = $this->get(CurrentReader::class);
		$readers->forget();
		$before = $this->db->queryLog()->count();
		$readers->current();
		$readers->current();
		self::assertSame(2, $this->db->queryLog()->count() - $before);
	}
}
