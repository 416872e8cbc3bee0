<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\Group;

use OCA\SmartCommons\Community\CommunityData;
use OCA\SmartCommons\Community\Group\GroupService;
use OCA\SmartCommons\Community\Rules\Activity;
use OCA\SmartCommons\Community\Rules\MembershipAction;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;

final class MembershipServiceTest extends CommunityTestCase {
	protected function setUp(): void {
		parent::setUp();
		array_map($this->account(...), ['an', 'ben', 'cleo', 'dora']);
		$this->account('mo', groups: ['smartcommons-moderators']);
	}

	public function testOneAsksAndIsLetIn(): void {
		$group = $this->group('an', 'request');
		$asked = $this->memberships()->join($group, $this->reader('ben'), 'I play the oboe');
		self::assertSame(['requested', 'I play the oboe'], [$asked->view(true)['state'], $asked->view(true)['message']]);
		self::assertSame('requested', $this->seen($group, 'ben')['mine']);
		self::assertNull($this->seen($group, 'ben')['memberCount']);
		$in = $this->memberships()->put($group, 'ben', $this->reader('an'), [MembershipAction::Accept, MembershipAction::Promote]);
		self::assertSame(['member', 'coordinator', ''], [$in->view(true)['state'], $in->view(true)['role'], $in->view(true)['message']]);
		self::assertSame(2, $this->seen($group, 'ben')['memberCount']);
		self::assertSame(['An', 'Ben'], array_column($this->seen($group, 'ben')['coordinators'], 'displayName'));
	}

	public function testTheLastCoordinatorStays(): void {
		$group = $this->group('an');
		$this->memberships()->join($group, $this->reader('ben'), '');
		$leave = fn (): string => $this->problem(fn () => $this->memberships()->remove($group, 'an', $this->reader('an')));
		self::assertSame('last-coordinator', $leave());
		self::assertNotContains('leave', $this->seen($group, 'an')['may']);
		$this->memberships()->put($group, 'ben', $this->reader('an'), [MembershipAction::Promote]);
		$this->suspend('ben');
		self::assertSame('last-coordinator', $leave(), 'a suspended coordinator is no successor');
		$this->suspend('ben', false);
		self::assertSame('', $leave());
		self::assertSame('none', $this->seen($group, 'an')['mine']);
	}

	public function testAGroupIsHandedOver(): void {
		$group = $this->group('an');
		self::assertSame('not-member', $this->problem(fn () => $this->memberships()->handOver($group, 'ben', $this->reader('an'))));
		$this->memberships()->join($group, $this->reader('ben'), '');
		$this->memberships()->handOver($group, 'ben', $this->reader('an'));
		self::assertSame(['member', 'coordinator'], [$this->seen($group, 'an')['mine'], $this->seen($group, 'ben')['mine']]);
		self::assertSame('not-coordinator', $this->problem(fn () => $this->memberships()->handOver($group, 'an', $this->reader('an'))));
	}

	public function testAModeratorAdoptsAGroupThatIsLeftAlone(): void {
		$group = $this->group('an', 'invitation');
		$this->bringIn($group, 'ben', 'an');
		$adopt = fn (string $uid, string $by = 'mo'): string => $this->problem(fn () => $this->memberships()->adopt($group, $uid, $this->reader($by)));
		self::assertSame('still-active', $adopt('mo'));
		$this->now += Activity::DAYS * 86400 + 1;
		self::assertSame('inactive', $this->seen($group, 'mo')['state']);
		self::assertContains('adopt', $this->seen($group, 'mo')['may']);
		self::assertSame('not-member', $adopt('dora'));
		self::assertSame('', $adopt('ben'));
		self::assertSame(['coordinator', 'active'], [$this->seen($group, 'ben')['mine'], $this->seen($group, 'ben')['state']]);
	}

	public function testAGroupWhoseCoordinatorIsGoneCanBeAdopted(): void {
		$group = $this->group('an');
		$this->memberships()->join($group, $this->reader('ben'), '');
		$this->get(CommunityData::class)->erase('an');
		$this->get(CommunityData::class)->erase('an');
		self::assertSame('inactive', $this->seen($group, 'ben')['state']);
		self::assertSame(1, $this->seen($group, 'ben')['memberCount']);
		$this->memberships()->adopt($group, 'mo', $this->reader('mo'));
		self::assertSame('coordinator', $this->seen($group, 'mo')['mine']);
	}

	public function testNobodyIsBroughtInWhoIsGoneSuspendedOrSpeltOtherwise(): void {
		$group = $this->group('an');
		$this->suspend('dora');
		foreach (['dora', 'nobody', 'BEN'] as $uid) {
			self::assertSame('no-such-member', $this->problem(fn () => $this->memberships()->invite($group, $uid, $this->reader('an'))), $uid);
		}
	}

	public function testASuspendedMemberIsNotCounted(): void {
		$group = $this->group('an');
		$this->memberships()->join($group, $this->reader('ben'), '');
		self::assertSame(2, $this->seen($group, 'an')['memberCount']);
		$this->suspend('ben');
		self::assertSame(1, $this->seen($group, 'an')['memberCount']);
		$this->memberships()->remove($group, 'ben', $this->reader('an'));
		$this->suspend('ben', false);
		self::assertSame('none', $this->seen($group, 'ben')['mine']);
	}

	public function testAFailedStepUndoesTheOneBefore(): void {
		$group = $this->group('an', 'invitation');
		$this->memberships()->invite($group, 'ben', $this->reader('an'));
		self::assertSame('not-coordinator', $this->problem(fn () => $this->memberships()->put($group, 'ben', $this->reader('ben'), [MembershipAction::Accept, MembershipAction::Promote])));
		self::assertSame('invited', $this->seen($group, 'ben')['mine']);
	}

	public function testAClosedGroupTakesNobodyAndIsOnlyForItsMembers(): void {
		$group = $this->group('an');
		$this->memberships()->join($group, $this->reader('ben'), '');
		$this->get(GroupService::class)->close($group, $this->reader('an'));
		self::assertSame('closed', $this->seen($group, 'ben')['state']);
		self::assertSame('not-found', $this->problem(fn () => $this->memberships()->join($group, $this->reader('cleo'), '')));
		self::assertSame('group-closed', $this->problem(fn () => $this->memberships()->invite($group, 'cleo', $this->reader('an'))));
		self::assertSame('group-closed', $this->problem(fn () => $this->get(GroupService::class)->close($group, $this->reader('an'))));
		$this->get(GroupService::class)->reopen($group, $this->reader('an'));
		$this->memberships()->join($group, $this->reader('cleo'), '');
		self::assertSame('member', $this->seen($group, 'cleo')['mine']);
	}
}
