<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use OCP\Group\Events\UserAddedEvent;
use OCP\Group\Events\UserRemovedEvent;
use OCP\IGroupManager;
use OCP\Notification\IManager;
use OCP\User\Events\BeforeUserDeletedEvent;
use OCP\User\Events\UserChangedEvent;
use OCP\User\Events\UserCreatedEvent;
use OCP\User\Events\UserDeletedEvent;
use PHPUnit\Framework\Attributes\DataProvider;
use Psr\Log\NullLogger;
use SmartCommons\DevHost\Kernel\Registry;
use SmartCommons\DevHost\Services\Activity\ActivityStore;
use SmartCommons\DevHost\Services\Files\AccountFiles;
use SmartCommons\DevHost\Services\Files\Contents;
use SmartCommons\DevHost\Services\Files\EntryTable;
use SmartCommons\DevHost\Services\Notification\NotificationManager;
use SmartCommons\DevHost\Services\Notification\NotificationStore;
use SmartCommons\DevHost\Services\Notification\RichText;
use SmartCommons\DevHost\Services\Security\Hasher;
use SmartCommons\DevHost\Services\Share\ShareTable;
use SmartCommons\DevHost\Services\Users\GroupManager;
use SmartCommons\DevHost\Services\Users\GroupTable;
use SmartCommons\DevHost\Services\Users\UserManager;
use SmartCommons\DevHost\Services\Users\UserRemoval;
use SmartCommons\DevHost\Services\Users\UserTable;

final class UsersTest extends HostTestCase {
	private UserManager $users;
	private GroupManager $groups;

	protected function setUp(): void {
		parent::setUp();
		$table = new UserTable($this->db);
		$removal = new UserRemoval($table, $this->config, $this->events, $this->container);
		$this->users = new UserManager($table, $this->config, $this->userConfig, $this->events, new Hasher(), $removal);
		$this->groups = new GroupManager(new GroupTable($this->db), $this->users, $this->events);
		$rich = new RichText();
		$this->services[IGroupManager::class] = $this->groups;
		$this->services[ActivityStore::class] = new ActivityStore($this->db, new RichText());
		$this->services[AccountFiles::class] = new AccountFiles(new EntryTable($this->db, new Contents($this->host)), new ShareTable($this->db));
		$this->services[IManager::class] = new NotificationManager(new NotificationStore($this->db, $rich), $rich, new Registry(), $this->container, new NullLogger());
	}

	public function testCreatesAndLogsIn(): void {
		$this->listen(UserCreatedEvent::class, UserChangedEvent::class);
		$ann = $this->users->createUser('ann', 'pass word');
		$ann->setDisplayName('Ann Peeters');
		$ann->setSystemEMailAddress('Ann@Example.com');
		self::assertSame(['UserCreatedEvent', 'UserChangedEvent', 'UserChangedEvent'], $this->told);
		self::assertSame('ann', $this->users->checkPassword('ann', 'pass word')->getUID());
		self::assertSame('ann', $this->users->checkPassword('ann@example.com', 'pass word')->getUID());
		self::assertFalse($this->users->checkPassword('ann', 'other'));
		self::assertFalse($this->users->checkPassword('nobody', 'pass word'));
		self::assertSame('Ann Peeters', $this->users->getDisplayName('ANN'));
		self::assertSame('ann@example.com', $ann->getEMailAddress());
		self::assertTrue($this->users->userExists('Ann'));
		self::assertNull($this->users->get('nobody'));
	}

	#[DataProvider('badIds')]
	public function testRefusesBadIds(string $uid): void {
		$this->users->createUser('taken', 'x');
		$this->expectException(\InvalidArgumentException::class);
		$this->users->createUser($uid, 'x');
	}

	/** @return iterable<array{string}> */
	public static function badIds(): iterable {
		yield from [[''], [' ann'], ['.'], ['..'], ['a/b'], ['é'], [str_repeat('a', 65)], ['Taken']];
	}

	public function testSearchesNameIdAndAddress(): void {
		$this->users->createUser('u1', 'x')->setDisplayName('Bea');
		$this->users->createUser('u2', 'x')->setDisplayName('abel');
		$this->users->createUser('u3', 'x')->setSystemEMailAddress('bert@example.com');
		self::assertSame(['u3', 'u2', 'u1'], array_keys($this->users->search('BE')));
		self::assertSame(['u2'], array_keys($this->users->search('BE', 1, 1)));
		self::assertSame(['u3'], array_keys($this->users->search('bert@')));
		self::assertSame([], $this->users->searchDisplayName('%'));
		self::assertSame(3, $this->users->countUsersTotal());
	}

	public function testGroups(): void {
		$ann = $this->users->createUser('ann', 'x');
		$group = $this->groups->createGroup('moderators');
		self::assertNotNull($group);
		$this->listen(UserAddedEvent::class, UserRemovedEvent::class);
		$group->addUser($ann);
		$group->addUser($ann);
		self::assertSame(['UserAddedEvent'], $this->told);
		self::assertTrue($this->groups->isInGroup('ann', 'moderators'));
		self::assertFalse($this->groups->isAdmin('ann'));
		self::assertSame(['moderators'], $this->groups->getUserGroupIds($ann));
		self::assertSame(['ann'], array_keys($group->getUsers()));
		self::assertSame(1, $group->count());
		$group->removeUser($ann);
		self::assertSame(['UserAddedEvent', 'UserRemovedEvent'], $this->told);
		self::assertTrue($group->delete());
		self::assertNull($this->groups->get('moderators'));
		self::assertFalse($this->groups->createGroup('admin')?->delete());
	}

	public function testDeletingTellsInTheServersOrder(): void {
		$ann = $this->users->createUser('ann', 'x');
		$this->groups->createGroup('moderators')?->addUser($ann);
		$this->config->setUserValue('ann', 'smartcommons', 'step', '1');
		$this->listen(BeforeUserDeletedEvent::class, UserRemovedEvent::class, UserDeletedEvent::class);
		self::assertTrue($ann->delete());
		self::assertSame(['BeforeUserDeletedEvent', 'UserRemovedEvent', 'UserRemovedEvent', 'UserDeletedEvent'], $this->told);
		self::assertNull($this->users->get('ann'));
		self::assertSame([], $this->userConfig->getApps('ann'));
		self::assertFalse($this->groups->isInGroup('ann', 'moderators'));
	}

	public function testWalksOverEverybody(): void {
		foreach (['c', 'a', 'b'] as $uid) {
			$this->users->createUser($uid, 'x');
		}
		$seen = [];
		$this->users->callForAllUsers(static function ($user) use (&$seen): ?bool {
			$seen[] = $user->getUID();
			return $user->getUID() === 'b' ? false : null;
		});
		self::assertSame(['a', 'b'], $seen);
	}

	public function testDisabledAccount(): void {
		$ann = $this->users->createUser('ann', 'x');
		$ann->setEnabled(false);
		self::assertFalse($this->users->get('ann')?->isEnabled());
		self::assertSame(['ann'], array_keys($this->users->getDisabledUsers()));
	}
}
