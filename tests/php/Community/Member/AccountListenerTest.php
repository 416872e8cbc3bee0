<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\Member;

use OCA\SmartCommons\Community\Group\MembershipMapper;
use OCA\SmartCommons\Community\Member\AccountListener;
use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;
use OCP\IUser;
use OCP\IUserManager;
use OCP\User\Events\UserChangedEvent;
use OCP\User\Events\UserDeletedEvent;
use PHPUnit\Framework\Attributes\TestWith;

final class AccountListenerTest extends CommunityTestCase {
	#[TestWith([false, true])]
	#[TestWith(['false', true])]
	#[TestWith([true, false])]
	#[TestWith(['true', false])]
	public function testSuspensionIsFollowed(bool|string $value, bool $suspended): void {
		$this->account('an');
		$this->suspend('an', !$suspended);
		$this->get(AccountListener::class)->handle(new UserChangedEvent($this->user('an'), 'enabled', $value));
		self::assertSame($suspended, $this->get(CardMapper::class)->find('an')?->suspended);
	}

	public function testANewNameIsFollowed(): void {
		$this->account('an', name: 'An Verhaeghe');
		$user = $this->user('an');
		$this->account('an', name: 'An De Smet');
		$this->get(AccountListener::class)->handle(new UserChangedEvent($user, 'displayName', 'An De Smet'));
		self::assertSame(['an' => 'An De Smet'], $this->get(CardMapper::class)->names(['an']));
	}

	public function testRightsEndAtOnceWhenAnAccountIsDeleted(): void {
		array_map($this->account(...), ['an', 'ben']);
		$group = $this->group('an', 'invitation');
		$this->bringIn($group, 'ben', 'an');
		$this->get(AccountListener::class)->handle(new UserDeletedEvent($this->user('ben')));
		self::assertSame([], $this->get(MembershipMapper::class)->ofAccount('ben'));
		self::assertNull($this->get(CardMapper::class)->find('ben'));
		// somebody else gets the same account name
		$this->account('ben');
		self::assertSame([], $this->reader('ben')->groupIds);
	}

	private function user(string $uid): IUser {
		$user = $this->get(IUserManager::class)->get($uid);
		self::assertNotNull($user);
		return $user;
	}
}
