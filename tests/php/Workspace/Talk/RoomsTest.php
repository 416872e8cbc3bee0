<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

use OCA\SmartCommons\Community\Group\GroupService;
use OCA\SmartCommons\Workspace\Talk\RoomKeeper;
use OCA\SmartCommons\Workspace\Talk\RoomService;
use OCA\SmartCommons\Workspace\Talk\Rules\RoomState;
use OCA\Talk\Manager;
use OCA\Talk\Service\ParticipantService;
use OCA\Talk\Service\RoomService as TalkRooms;
use PHPUnit\Framework\Attributes\CoversClass;

/** Conversations come and go with their groups. */
#[CoversClass(RoomKeeper::class)]
#[CoversClass(RoomService::class)]
final class RoomsTest extends TalkTestCase {
	public function testAGroupGetsItsConversationOnce(): void {
		$group = $this->team('an', 'bob');
		self::assertSame(['an*', 'bob'], $this->present($this->token($group)));
		$token = $this->token($group);
		$this->teamChanged(self::ref($group));
		self::assertSame($token, $this->token($group));
		self::assertSame(1, $this->rooms());
	}

	public function testWhoJoinsIsInItAndWhoLeavesIsNot(): void {
		$group = $this->team('an', 'bob');
		$this->account('cas');
		$this->join($group, 'cas');
		$this->leave($group, 'bob');
		$this->deliver();
		self::assertSame(['an*', 'cas'], $this->present($this->token($group)));
	}

	public function testASuspendedAccountIsOutAndComesBack(): void {
		$group = $this->team('an', 'bob');
		$this->suspend('bob');
		$this->teamChanged(self::ref($group));
		self::assertSame(['an*'], $this->present($this->token($group)));
		$this->suspend('bob', false);
		$this->teamChanged(self::ref($group));
		self::assertSame(['an*', 'bob'], $this->present($this->token($group)));
	}

	public function testWhoLeftTheConversationIsNotPulledBackUntilAskingForIt(): void {
		$group = $this->team('an', 'bob');
		$this->takeOut($this->token($group), 'bob');
		$this->teamChanged(self::ref($group));
		self::assertSame(['an*'], $this->present($this->token($group)));
		$this->get(RoomService::class)->mine(self::ref($group), null, true, $this->reader('bob'));
		self::assertSame(['an*', 'bob'], $this->present($this->token($group)));
	}

	public function testCoordinatorsModerate(): void {
		$group = $this->team('an', 'bob');
		$this->memberships()->put($group, 'bob', $this->reader('an'), [\OCA\SmartCommons\Community\Rules\MembershipAction::Promote]);
		$this->deliver();
		self::assertSame(['an*', 'bob*'], $this->present($this->token($group)));
		$this->memberships()->put($group, 'an', $this->reader('an'), [\OCA\SmartCommons\Community\Rules\MembershipAction::Demote]);
		$this->deliver();
		self::assertSame(['an', 'bob*'], $this->present($this->token($group)));
	}

	public function testAGuestOfTheConversationIsLeftAlone(): void {
		$group = $this->team('an');
		$this->account('guest');
		$room = $this->get(Manager::class)->getRoomByToken($this->token($group));
		$this->get(ParticipantService::class)->addUsers($room, [['actorType' => 'users', 'actorId' => 'guest']]);
		$this->teamChanged(self::ref($group));
		self::assertSame(['an*', 'guest'], $this->present($this->token($group)));
	}

	public function testOfALinkedConversationOnlyWhomWeAddedIsRemoved(): void {
		$group = $this->team('an', 'bob', 'cas');
		$service = $this->get(RoomService::class);
		$service->unlink(self::ref($group), $this->reader('an'));
		$old = $this->get(TalkRooms::class)->createConversation(2, 'Old friends', $this->userOf('an'));
		$this->get(ParticipantService::class)->addUsers($old, [['actorType' => 'users', 'actorId' => 'bob']]);
		self::assertSame('invalid', $this->problem(fn () => $service->link(self::ref($group), 'nowhere', $this->reader('an'))));
		$service->link(self::ref($group), $old->getToken(), $this->reader('an'));
		self::assertSame(['an*', 'bob', 'cas'], $this->present($old->getToken()));
		$this->leave($group, 'bob');
		$this->leave($group, 'cas');
		$this->deliver();
		self::assertSame(['an*', 'bob'], $this->present($old->getToken()));
	}

	public function testOnlyAModeratorLinksAndEachConversationOnce(): void {
		$group = $this->team('an', 'bob');
		$other = $this->team('bob', 'an');
		$service = $this->get(RoomService::class);
		$service->unlink(self::ref($other), $this->reader('bob'));
		// bob is in the first group's conversation and doesn't moderate it
		self::assertSame('invalid', $this->problem(fn () => $service->link(self::ref($other), $this->token($group), $this->reader('bob'))));
		$this->memberships()->put($group, 'bob', $this->reader('an'), [\OCA\SmartCommons\Community\Rules\MembershipAction::Promote]);
		$this->deliver();
		self::assertSame('room-taken', $this->problem(fn () => $service->link(self::ref($other), $this->token($group), $this->reader('bob'))));
	}

	public function testUndoingALinkCanBeUndone(): void {
		$group = $this->team('an', 'bob');
		$token = $this->token($group);
		$service = $this->get(RoomService::class);
		$service->unlink(self::ref($group), $this->reader('an'));
		$this->leave($group, 'bob');
		$this->deliver();
		self::assertSame(['an*', 'bob'], $this->present($token));
		$service->link(self::ref($group), $token, $this->reader('an'));
		// it is the group's own again, so who left is out
		self::assertSame(['an*'], $this->present($token));
	}

	public function testADeletedConversationIsNoticedAndMadeAnew(): void {
		$group = $this->team('an', 'bob');
		$token = $this->token($group);
		$this->get(TalkRooms::class)->deleteRoom($this->get(Manager::class)->getRoomByToken($token));
		self::assertSame(RoomState::Gone, $this->room(self::ref($group))?->state);
		$this->teamChanged(self::ref($group));
		self::assertSame(0, $this->rooms());
		$this->get(RoomService::class)->make(self::ref($group), $this->reader('an'));
		self::assertNotSame($token, $this->token($group));
		self::assertSame(['an*', 'bob'], $this->present($this->token($group)));
	}

	public function testAClosedGroupKeepsItsConversationAndWhoLeavesItIsOut(): void {
		$group = $this->team('an', 'bob', 'cas');
		$this->get(GroupService::class)->close($group, $this->reader('an'));
		$this->leave($group, 'cas');
		$this->deliver();
		self::assertSame(['an*', 'bob'], $this->present($this->token($group)));
	}

	public function testAnUnwantedConversationIsNotMade(): void {
		$this->account('an');
		$group = $this->group('an', more: ['channels' => ['talk' => false]]);
		$this->deliver();
		self::assertNull($this->room(self::ref($group)));
		self::assertSame('room-unwanted', $this->problem(fn () => $this->get(RoomService::class)->make(self::ref($group), $this->reader('an'))));
	}

	public function testItIsCalledAsItsGroupUnlessSomebodyNamedIt(): void {
		$group = $this->team('an');
		$rename = function (string $name) use ($group): void {
			$input = \OCA\SmartCommons\Community\Group\GroupInput::of($this->input(['names' => ['en' => $name], 'joining' => 'open']), null, $this->l10n());
			$seen = $this->get(\OCA\SmartCommons\Community\Group\GroupPolicy::class)->seen($group, $this->reader('an'));
			$this->get(GroupService::class)->change($seen, $input, null, static fn (): array => []);
			$this->deliver();
		};
		$name = fn (): string => $this->get(Manager::class)->getRoomByToken($this->token($group))->getName();
		$rename('Film Ghent');
		self::assertSame('Film Ghent', $name());
		$this->get(TalkRooms::class)->setName($this->get(Manager::class)->getRoomByToken($this->token($group)), 'Our corner');
		$rename('Film Gent');
		self::assertSame('Our corner', $name());
	}

	public function testADossierHasOneOnRequestForThoseWhoTakePart(): void {
		$group = $this->team('an', 'bob', 'cas', 'dina');
		$dossier = MadeUpDossiers::put(7, $group, []);
		$service = $this->get(RoomService::class);
		self::assertSame('nobody-yet', $this->problem(fn () => $service->make($dossier, $this->reader('dina'))));
		MadeUpDossiers::put(7, $group, ['bob', 'cas']);
		$service->make($dossier, $this->reader('dina'));
		$token = $this->room($dossier)->token ?? '';
		self::assertSame(['bob*', 'cas'], $this->present($token));
		// who leaves the group is in none of its dossiers' conversations, also when the dossier itself is gone
		$this->leave($group, 'cas');
		$this->deliver();
		self::assertSame(['bob*'], $this->present($token));
		MadeUpDossiers::$dossiers = [];
		$this->leave($group, 'bob');
		$this->deliver();
		self::assertSame([], $this->present($token));
	}

	public function testNobodyElseLearnsAnything(): void {
		$group = $this->team('an', 'bob');
		$this->account('eve');
		$service = $this->get(RoomService::class);
		$dossier = MadeUpDossiers::put(7, $group, ['an']);
		foreach ([self::ref($group), $dossier, new \OCA\SmartCommons\Core\Item\ItemRef('member', 1), new \OCA\SmartCommons\Core\Item\ItemRef('group', 999)] as $ref) {
			self::assertSame('not-found', $this->problem(fn () => $service->make($ref, $this->reader('eve'))));
			self::assertSame('not-found', $this->problem(fn () => $service->mine($ref, [], true, $this->reader('eve'))));
		}
		self::assertSame('not-coordinator', $this->problem(fn () => $service->unlink(self::ref($group), $this->reader('bob'))));
		// its call is no longer for this group
		MadeUpDossiers::put(7, $group, ['an'], seenBy: $group + 1);
		self::assertSame('not-found', $this->problem(fn () => $service->make($dossier, $this->reader('an'))));
	}

	public function testWithoutTalkNothingIsLost(): void {
		$this->talk(false);
		$group = $this->team('an', 'bob');
		self::assertSame('no-talk', $this->problem(fn () => $this->get(RoomService::class)->make(self::ref($group), $this->reader('an'))));
		$this->talk(true);
		$this->catchUp();
		self::assertSame(['an*', 'bob'], $this->present($this->token($group)));
		$this->talk(false);
		$this->leave($group, 'bob');
		$this->account('cas');
		$this->join($group, 'cas');
		$this->deliver();
		$this->talk(true);
		self::assertSame(['an*', 'bob'], $this->present($this->token($group)));
		$this->catchUp();
		self::assertSame(['an*', 'cas'], $this->present($this->token($group)));
	}

	private function rooms(): int {
		$qb = $this->db->getQueryBuilder();
		return (int)$qb->select($qb->func()->count('id'))->from('talk_rooms')->executeQuery()->fetchOne();
	}

	private function takeOut(string $token, string $uid): void {
		$room = $this->get(Manager::class)->getRoomByToken($token);
		$participants = $this->get(ParticipantService::class);
		$participants->removeAttendee($room, $participants->getParticipantByActor($room, 'users', $uid), 'leave');
	}
}
