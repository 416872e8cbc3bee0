<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Community\Rules\Joining;
use OCA\SmartCommons\Community\Rules\MembershipAction;
use OCA\SmartCommons\Community\Rules\MembershipChange;
use OCA\SmartCommons\Community\Rules\MembershipRules;
use OCA\SmartCommons\Community\Rules\Refusal;
use OCA\SmartCommons\Community\Rules\Situation;
use OCA\SmartCommons\Community\Rules\Standing;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class MembershipRulesTest extends TestCase {
	use TestTrait;

	private const PEOPLE = 5;

	public function testWhateverPeopleDoAGroupKeepsACoordinator(): void {
		$this->limitTo(300)->forAll(
			Generators::elements(Joining::cases()),
			Generators::vector(60, Generators::tuple(
				Generators::elements(MembershipAction::cases()),
				Generators::choose(0, self::PEOPLE - 1),
				Generators::choose(0, self::PEOPLE - 1),
				Generators::bool(),
			)),
		)->then(function (Joining $joining, array $steps): void {
			$standings = [Standing::Coordinator, ...array_fill(1, self::PEOPLE - 1, Standing::None)];
			$changes = 0;
			foreach ($steps as [$action, $actor, $target, $moderator]) {
				$target = $action === MembershipAction::Join ? $actor : $target;
				$others = count(array_filter($standings, static fn (Standing $one, int $who): bool => $one === Standing::Coordinator && $who !== $target, ARRAY_FILTER_USE_BOTH));
				$decision = MembershipRules::decide($action, new Situation($joining, false, $standings[$actor], $standings[$target], $actor === $target, $others, $moderator));
				if ($decision instanceof MembershipChange) {
					$changes++;
					$standings[$target] = $decision->target;
					$standings[$actor] = $decision->actor ?? $standings[$actor];
				}
				self::assertContains(Standing::Coordinator, $standings, 'after ' . $action->name);
			}
			self::assertGreaterThanOrEqual(0, $changes);
		});
	}

	public function testNobodyGetsInWithoutBeingLetIn(): void {
		$this->limitTo(200)->forAll(
			Generators::elements(Joining::Request, Joining::Invitation),
			Generators::vector(30, Generators::tuple(Generators::elements(MembershipAction::cases()), Generators::choose(1, 3), Generators::choose(0, 3))),
		)->then(function (Joining $joining, array $steps): void {
			// only person 0 coordinates, and never acts
			$standings = [Standing::Coordinator, Standing::None, Standing::None, Standing::Requested];
			foreach ($steps as [$action, $actor, $target]) {
				$decision = MembershipRules::decide($action, new Situation($joining, false, $standings[$actor], $standings[$target], $actor === $target, $target === 0 ? 0 : 1));
				$standings[$target] = $decision instanceof MembershipChange ? $decision->target : $standings[$target];
			}
			foreach ([1, 2, 3] as $person) {
				self::assertFalse($standings[$person]->belongs());
			}
			self::assertSame(Standing::Coordinator, $standings[0]);
		});
	}

	/** @return array<string, array{MembershipAction, Joining, Standing, Standing, bool, int, Standing|Refusal, 7?: bool}> */
	public static function cases(): array {
		$none = Standing::None;
		$asked = Standing::Requested;
		$invited = Standing::Invited;
		$member = Standing::Member;
		$lead = Standing::Coordinator;
		return [
			'join an open group' => [MembershipAction::Join, Joining::Open, $none, $none, true, 1, $member],
			'ask a group on request' => [MembershipAction::Join, Joining::Request, $none, $none, true, 1, $asked],
			'ask twice' => [MembershipAction::Join, Joining::Request, $asked, $asked, true, 1, Refusal::AlreadyRequested],
			'asked, and the group opened' => [MembershipAction::Join, Joining::Open, $asked, $asked, true, 1, $member],
			'invited and joining' => [MembershipAction::Join, Joining::Invitation, $invited, $invited, true, 1, $member],
			'not invited' => [MembershipAction::Join, Joining::Invitation, $none, $none, true, 1, Refusal::InvitationOnly],
			'join a closed group' => [MembershipAction::Join, Joining::Open, $none, $none, true, 1, Refusal::Closed, true],
			'join twice' => [MembershipAction::Join, Joining::Open, $member, $member, true, 1, Refusal::AlreadyMember],
			'a member invites' => [MembershipAction::Invite, Joining::Open, $member, $none, false, 1, Refusal::NotAllowed],
			'invite who asked' => [MembershipAction::Invite, Joining::Request, $lead, $asked, false, 1, $member],
			'invite twice' => [MembershipAction::Invite, Joining::Request, $lead, $invited, false, 1, Refusal::AlreadyInvited],
			'accept a request' => [MembershipAction::Accept, Joining::Request, $lead, $asked, false, 1, $member],
			'accept one\'s own request' => [MembershipAction::Accept, Joining::Request, $asked, $asked, true, 1, Refusal::NotAllowed],
			'accept for the invited' => [MembershipAction::Accept, Joining::Request, $lead, $invited, false, 1, Refusal::NotInvited],
			'accept an invitation' => [MembershipAction::Accept, Joining::Invitation, $invited, $invited, true, 1, $member],
			'accept again' => [MembershipAction::Accept, Joining::Request, $lead, $member, false, 1, Refusal::AlreadyMember],
			'the last coordinator leaves' => [MembershipAction::Remove, Joining::Open, $lead, $lead, true, 0, Refusal::LastCoordinator],
			'one of two coordinators leaves' => [MembershipAction::Remove, Joining::Open, $lead, $lead, true, 1, $none],
			'the last coordinator steps down' => [MembershipAction::Demote, Joining::Open, $lead, $lead, true, 0, Refusal::LastCoordinator],
			'a member removes a member' => [MembershipAction::Remove, Joining::Open, $member, $member, false, 1, Refusal::NotAllowed],
			'withdraw' => [MembershipAction::Remove, Joining::Request, $asked, $asked, true, 1, $none],
			'hand over to oneself' => [MembershipAction::HandOver, Joining::Open, $lead, $lead, true, 0, Refusal::Oneself],
			'hand over to a stranger' => [MembershipAction::HandOver, Joining::Open, $lead, $none, false, 1, Refusal::NotMember],
			'promote who only asked' => [MembershipAction::Promote, Joining::Open, $lead, $asked, false, 1, Refusal::NotMember],
			'adopt without being a moderator' => [MembershipAction::Adopt, Joining::Open, $member, $member, true, 0, Refusal::NotAllowed],
		];
	}

	#[DataProvider('cases')]
	public function testSays(MembershipAction $action, Joining $joining, Standing $actor, Standing $target, bool $self, int $others, Standing|Refusal $expected, bool $closed = false): void {
		$decision = MembershipRules::decide($action, new Situation($joining, $closed, $actor, $target, $self, $others));
		self::assertSame($expected, $decision instanceof MembershipChange ? $decision->target : $decision);
	}

	public function testAModeratorAdoptsOnlyWhatIsInactive(): void {
		$situation = static fn (bool $inactive, bool $self, Standing $target): Situation => new Situation(Joining::Open, false, Standing::None, $target, $self, 0, true, $inactive);
		self::assertSame(Refusal::StillActive, MembershipRules::decide(MembershipAction::Adopt, $situation(false, true, Standing::None)));
		self::assertSame(Refusal::NotMember, MembershipRules::decide(MembershipAction::Adopt, $situation(true, false, Standing::None)));
		self::assertEquals(new MembershipChange(Standing::Coordinator), MembershipRules::decide(MembershipAction::Adopt, $situation(true, true, Standing::None)));
		self::assertEquals(new MembershipChange(Standing::Coordinator), MembershipRules::decide(MembershipAction::Adopt, $situation(true, false, Standing::Member)));
	}
}
