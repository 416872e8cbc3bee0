<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

use OCA\SmartCommons\Community\Group\GroupService;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Workspace\Talk\RoomAudience;
use OCA\SmartCommons\Workspace\Talk\RoomNews;
use OCA\SmartCommons\Workspace\Talk\RoomPoster;
use OCA\SmartCommons\Workspace\Talk\RoomService;
use OCA\Talk\Manager;
use OCA\Talk\Service\ParticipantService;
use OCA\Talk\Service\RoomService as TalkRooms;
use PHPUnit\Framework\Attributes\CoversClass;

/** What is said in conversations. */
#[CoversClass(RoomAudience::class)]
#[CoversClass(RoomNews::class)]
#[CoversClass(RoomPoster::class)]
final class PostsTest extends TalkTestCase {
	public function testEachPieceOfNewsIsSaidOnceWithItsLink(): void {
		$group = $this->team('an');
		$this->tell($group, 'one');
		$this->deliver();
		self::assertSame(["test.call one Group open\nhttps://cloud.example.org/app/groups/$group"], $this->said($this->token($group)));
		// told again, delivered again, caught up: nothing more
		$this->tell($group, 'one');
		$this->get(RoomNews::class)->deliver(new OutboxEvent(OutboxEvent::NEWS, 'news:1', ['news' => 1]));
		$this->deliver();
		$this->catchUp();
		self::assertCount(1, $this->said($this->token($group)));
	}

	public function testWhatComesTogetherIsSaidTogether(): void {
		$group = $this->team('an');
		for ($n = 1; $n <= 12; $n++) {
			$this->tell($group, 'n' . $n);
		}
		$this->deliver();
		$said = $this->said($this->token($group));
		self::assertCount(1, $said);
		self::assertStringStartsWith("12 new things\n- test.call n1 [Group open](https://cloud.example.org/app/groups/$group)\n", $said[0]);
		self::assertStringEndsWith("\n\nand 4 more", $said[0]);
	}

	public function testQuietNewsAndOlderNewsThanTheConversationAreNotSaid(): void {
		$this->account('an');
		$group = $this->group('an', more: ['channels' => ['talk' => false]]);
		$this->tell($group, 'before');
		$this->deliver();
		$input = \OCA\SmartCommons\Community\Group\GroupInput::of($this->input(['names' => ['en' => 'Group open'], 'channels' => ['talk' => true]]), null, $this->l10n());
		$seen = $this->get(\OCA\SmartCommons\Community\Group\GroupPolicy::class)->seen($group, $this->reader('an'));
		$this->get(GroupService::class)->change($seen, $input, null, static fn (): array => []);
		$this->deliver();
		$this->tell($group, 'quiet', MadeUpNews::QUIET);
		$this->deliver();
		$this->catchUp();
		self::assertSame([], $this->said($this->token($group)));
	}

	public function testOnlyWhoAskedIsMentionedAndNotForOnesOwnDoing(): void {
		$group = $this->team('an', 'bob', 'cas', 'dina');
		$rooms = $this->get(RoomService::class);
		foreach (['an', 'bob', 'cas'] as $uid) {
			$rooms->mine(self::ref($group), [MadeUpNews::CALL], false, $this->reader($uid));
		}
		$rooms->mine(self::ref($group), [MadeUpNews::DEADLINE], false, $this->reader('dina'));
		$this->leave($group, 'cas');
		$this->deliver();
		$this->tell($group, 'one', actor: 'an');
		$this->deliver();
		self::assertStringEndsWith("\n\n@\"bob\"", $this->said($this->token($group))[0]);
	}

	public function testADossiersNewsAreSaidInItsOwnConversation(): void {
		$group = $this->team('an', 'bob');
		$dossier = MadeUpDossiers::put(7, $group, ['bob']);
		$this->tell($group, 'early', item: $dossier);
		$this->deliver();
		self::assertCount(1, $this->said($this->token($group)));
		$this->get(RoomService::class)->make($dossier, $this->reader('bob'));
		$this->tell($group, 'late', item: $dossier);
		$this->tell($group, 'other');
		$this->deliver();
		self::assertSame(["test.call late Stage lights\nhttps://cloud.example.org/app/dossiers/7"], $this->said($this->room($dossier)->token ?? ''));
		self::assertSame(['test.call early Stage lights', 'test.call other Group open'], array_map(
			static fn (string $text): string => strtok($text, "\n") ?: '',
			$this->said($this->token($group)),
		));
	}

	public function testWhatTheGroupMayNoLongerSeeIsNotSaid(): void {
		$group = $this->team('an');
		$dossier = MadeUpDossiers::put(7, $group, ['an'], 'Secret stage');
		$this->tell($group, 'one', item: $dossier);
		$this->tell($group, 'two');
		MadeUpDossiers::put(7, $group, ['an'], 'Secret stage', seenBy: $group + 1);
		$this->deliver();
		$said = $this->said($this->token($group));
		self::assertCount(1, $said);
		self::assertStringNotContainsString('Secret', $said[0]);
	}

	public function testInFrontOfOthersOnlyIsSaidWhatTheyMaySeeToo(): void {
		$group = $this->team('an', 'bob');
		$this->account('stranger');
		$room = $this->get(Manager::class)->getRoomByToken($this->token($group));
		$this->get(ParticipantService::class)->addUsers($room, [['actorType' => 'users', 'actorId' => 'stranger']]);
		$dossier = MadeUpDossiers::put(7, $group, ['an'], 'Secret stage');
		$this->tell($group, 'one', item: $dossier);
		$this->tell($group, 'two');
		$this->deliver();
		// the group can be found by everybody, its work by nobody else
		self::assertSame(["test.call two Group open\nhttps://cloud.example.org/app/groups/$group"], $this->said($this->token($group)));
	}

	public function testInFrontOfWhoLeftTheGroupAndStayedIsSaidNoMoreThanToOthers(): void {
		$group = $this->team('an', 'bob');
		$service = $this->get(RoomService::class);
		$service->unlink(self::ref($group), $this->reader('an'));
		$old = $this->get(TalkRooms::class)->createConversation(2, 'Old friends', $this->userOf('an'));
		$this->get(ParticipantService::class)->addUsers($old, [['actorType' => 'users', 'actorId' => 'bob']]);
		$service->link(self::ref($group), $old->getToken(), $this->reader('an'));
		$dossier = MadeUpDossiers::put(7, $group, ['an'], 'Secret stage');
		$this->tell($group, 'one', item: $dossier);
		$this->deliver();
		$this->leave($group, 'bob');
		$this->deliver();
		$this->tell($group, 'two', item: $dossier);
		$this->deliver();
		self::assertSame(["test.call one Secret stage\nhttps://cloud.example.org/app/dossiers/7"], $this->said($old->getToken()));
	}

	public function testInFrontOfAGuestNothingIsSaidThatNeedsAnAccount(): void {
		$group = $this->team('an', 'bob');
		$this->db->insertIgnoreConflict('talk_attendees', [
			'room_id' => $this->get(Manager::class)->getRoomByToken($this->token($group))->getId(),
			'actor_type' => 'guests', 'actor_id' => 'guest1', 'display_name' => '', 'participant_type' => 4, 'last_read' => 0,
		]);
		$this->tell($group, 'one');
		$this->deliver();
		self::assertSame([], $this->said($this->token($group)));
	}

	public function testWhatTheGroupMayNoLongerSeeIsTakenBack(): void {
		$group = $this->team('an');
		$dossier = MadeUpDossiers::put(7, $group, ['an'], 'Secret stage');
		$this->tell($group, 'one', item: $dossier);
		$this->deliver();
		$this->tell($group, 'two');
		$this->deliver();
		self::assertCount(2, $this->said($this->token($group)));
		MadeUpDossiers::put(7, $group, ['an'], 'Secret stage', seenBy: $group + 1);
		$this->atomic(fn () => $this->get(Outbox::class)->itemChanged($dossier), $this->db);
		$this->deliver();
		$left = implode($this->said($this->token($group)));
		self::assertStringContainsString('two', $left);
		self::assertStringNotContainsString('Secret', $left);
	}

	public function testWhatNobodyToldOfIsFoundByTheJob(): void {
		$group = $this->team('an');
		$this->tell($group, 'one', item: MadeUpDossiers::put(7, $group, ['an'], 'Secret stage'));
		$this->deliver();
		$this->catchUp();
		self::assertCount(1, $this->said($this->token($group)));
		MadeUpDossiers::$dossiers = [];
		$this->catchUp();
		self::assertSame([], $this->said($this->token($group)));
	}

	public function testWhileTalkIsOffNewsWaitAndOldOnesAreLetGo(): void {
		$group = $this->team('an');
		$this->talk(false);
		$this->tell($group, 'old');
		$this->deliver();
		$this->now += 2 * 86400;
		$this->tell($group, 'fresh1');
		$this->tell($group, 'fresh2');
		$this->deliver();
		$this->talk(true);
		self::assertSame([], $this->said($this->token($group)));
		$this->catchUp();
		$said = $this->said($this->token($group));
		self::assertCount(1, $said);
		self::assertStringContainsString('fresh1', $said[0]);
		self::assertStringContainsString('fresh2', $said[0]);
		self::assertStringNotContainsString('old', $said[0]);
	}

	public function testAClosedGroupHearsNothing(): void {
		$group = $this->team('an');
		$this->get(GroupService::class)->close($group, $this->reader('an'));
		$this->tell($group, 'one');
		$this->deliver();
		$this->get(GroupService::class)->reopen($group, $this->reader('an'));
		$this->catchUp();
		self::assertSame([], $this->said($this->token($group)));
	}

	public function testANewConversationDoesNotRepeatWhatTheDeletedOneWasTold(): void {
		$group = $this->team('an');
		$this->tell($group, 'one');
		$this->deliver();
		$this->get(TalkRooms::class)->deleteRoom($this->get(Manager::class)->getRoomByToken($this->token($group)));
		$this->tell($group, 'two');
		$this->deliver();
		$this->get(RoomService::class)->make(self::ref($group), $this->reader('an'));
		$this->catchUp();
		self::assertSame([], $this->said($this->token($group)));
		$this->tell($group, 'three');
		$this->deliver();
		self::assertCount(1, $this->said($this->token($group)));
	}

	public function testWhatMembersWriteMentionsNobody(): void {
		$this->account('an');
		$group = $this->group('an', more: ['names' => ['en' => 'Look @"all" @bob *here* [x](https://evil.example)']]);
		$this->deliver();
		$this->tell($group, 'one');
		$this->deliver();
		$store = $this->get(\SmartCommons\DevHost\Talk\TalkStore::class);
		$message = $store->messages($store->room($this->token($group))['id'] ?? 0, 0, 1)[0];
		self::assertSame([], $message->getMentions());
		self::assertStringContainsString('\\*here\\* \\[x\\](https://evil.example)', $message->getMessage());
	}
}
