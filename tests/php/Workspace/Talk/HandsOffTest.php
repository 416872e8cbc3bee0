<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Workspace\BridgeState;
use OCA\SmartCommons\Workspace\Talk\Conversations;
use OCA\SmartCommons\Workspace\Talk\RoomService;
use OCA\SmartCommons\Workspace\Talk\RoomView;
use OCA\SmartCommons\Workspace\Talk\TalkBridge;
use OCA\SmartCommons\Workspace\Talk\Teams;
use OCA\SmartCommons\Workspace\Talk\Ways;
use OCP\AppFramework\Services\IAppConfig;
use PHPUnit\Framework\Attributes\CoversClass;
use SmartCommons\DevHost\Services\Security\SecureRandom;

/** Where Talk is other than expected, a coordinator does in the browser what the server can't. */
#[CoversClass(RoomView::class)]
#[CoversClass(TalkBridge::class)]
final class HandsOffTest extends TalkTestCase {
	protected function definitions(): array {
		return [Conversations::class => \DI\create(HandsOffTalk::class)] + parent::definitions();
	}

	public function testACoordinatorSeesWhomToAddAndRemoveAndSaysWhenItIsDone(): void {
		$group = $this->team('an', 'bob', 'cas');
		$shown = $this->shown($group, 'an');
		self::assertSame(['here', false, ['bob', 'cas'], []], [$shown['state'], $shown['adds'], array_column($shown['missing'], 'uid'), $shown['leaving']]);
		self::assertContains('seat', $shown['may']);
		$member = $this->shown($group, 'bob');
		self::assertSame([[], [], []], [$member['missing'], $member['leaving'], $member['may']]);
		// somebody who isn't in the group can't be noted as added
		$this->get(RoomService::class)->seated(self::ref($group), ['bob', 'eve'], [], $this->reader('an'));
		self::assertSame(['cas'], array_column($this->shown($group, 'an')['missing'], 'uid'));
		$this->leave($group, 'bob');
		$this->deliver();
		self::assertSame(['bob'], array_column($this->shown($group, 'an')['leaving'], 'uid'));
		// nor a member as removed
		$this->get(RoomService::class)->seated(self::ref($group), [], ['bob', 'cas'], $this->reader('an'));
		$shown = $this->shown($group, 'an');
		self::assertSame([['cas'], []], [array_column($shown['missing'], 'uid'), $shown['leaving']]);
	}

	public function testNothingIsLinkedThatCannotBeLookedInto(): void {
		$group = $this->team('an');
		$rooms = $this->get(RoomService::class);
		$rooms->unlink(self::ref($group), $this->reader('an'));
		self::assertSame('no-people', $this->problem(fn () => $rooms->link(self::ref($group), 'abcd', $this->reader('an'))));
	}

	public function testNewsWaitWhereNothingCanBeSaid(): void {
		$group = $this->team('an');
		$this->tell($group, 'one');
		$this->deliver();
		$this->catchUp();
		self::assertSame([], $this->shown($group, 'an')['mentions']);
	}

	public function testTheAdministratorSeesEachWay(): void {
		$states = [];
		foreach ([new Ways(false, false, Ways::NONE), new Ways(true, true, Ways::INSIDE), new Ways(true, false, Ways::INSIDE, 'X::y'), new Ways(true, false, Ways::BOT, 'X::y'), new Ways(true, false, Ways::NONE, 'X::y')] as $ways) {
			$talk = $this->createStub(Conversations::class);
			$talk->method('ways')->willReturn($ways);
			$state = (new TalkBridge($talk, $this->createStub(IAppConfig::class), new SecureRandom()))->state($this->l10n());
			$states[$state->text] = $state->state;
		}
		self::assertSame([BridgeState::ABSENT, BridgeState::WORKS, BridgeState::PARTLY, BridgeState::PARTLY, BridgeState::PARTLY], array_values($states));
	}

	/** @return array<string, mixed> */
	private function shown(int $group, string $uid): array {
		$team = $this->get(Teams::class)->find(self::ref($group));
		self::assertInstanceOf(Team::class, $team);
		return $this->get(RoomView::class)->show($team, $this->reader($uid));
	}
}
