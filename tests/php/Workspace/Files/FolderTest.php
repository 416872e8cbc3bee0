<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Files;

use OCA\SmartCommons\Community\Group\GroupService;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Workspace\Files\FilesBridge;
use OCA\SmartCommons\Workspace\Files\FilesData;
use OCA\SmartCommons\Workspace\Files\FolderJob;
use OCA\SmartCommons\Workspace\Files\FolderMapper;
use OCA\SmartCommons\Workspace\Files\FolderMemberMapper;
use OCA\SmartCommons\Workspace\Files\FolderService;
use OCA\SmartCommons\Workspace\Files\FolderView;
use OCA\SmartCommons\Workspace\Files\HandOver;
use OCA\SmartCommons\Workspace\Files\LossNotice;
use OCA\SmartCommons\Workspace\Files\OwnerLeaves;
use OCA\SmartCommons\Workspace\Files\ShareGateway;
use OCA\SmartCommons\Workspace\Files\Trouble;
use OCA\SmartCommons\Workspace\Files\Works;
use OCP\Files\Folder as Directory;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use OCP\Notification\IManager as INotifications;
use OCP\Notification\INotification;
use OCP\Share\IManager;
use OCP\Share\IShare;
use OCP\User\Events\BeforeUserDeletedEvent;
use PHPUnit\Framework\Attributes\CoversClass;

#[CoversClass(FolderService::class)]
#[CoversClass(FolderView::class)]
#[CoversClass(HandOver::class)]
#[CoversClass(OwnerLeaves::class)]
#[CoversClass(FilesBridge::class)]
#[CoversClass(FolderJob::class)]
final class FolderTest extends FilesTestCase {
	/** @var list<array<string, string>> what administrators were told */
	private array $told = [];

	protected function setUp(): void {
		parent::setUp();
		foreach (['ann', 'ben', 'cas', 'dia'] as $uid) {
			$this->account($uid);
		}
	}

	protected function definitions(): array {
		$notification = $this->createStub(INotification::class);
		foreach (['setApp', 'setUser', 'setObject', 'setDateTime'] as $method) {
			$notification->method($method)->willReturnSelf();
		}
		$notification->method('setSubject')->willReturnCallback(function (string $subject, array $about) use ($notification): INotification {
			$this->told[] = ['subject' => $subject] + $about;
			return $notification;
		});
		$notifications = $this->createStub(INotifications::class);
		$notifications->method('createNotification')->willReturn($notification);
		$admin = $this->createStub(IUser::class);
		$admin->method('getUID')->willReturn('root');
		$admins = $this->createStub(IGroup::class);
		$admins->method('getUsers')->willReturn([$admin]);
		$groups = $this->createStub(IGroupManager::class);
		$groups->method('get')->willReturnCallback(static fn (string $gid): ?IGroup => $gid === 'admin' ? $admins : null);
		$groups->method('getUserGroupIds')->willReturnCallback(static fn (IUser $user): array => $user->getUID() === 'ann' ? ['quiet'] : []);
		return parent::definitions() + [INotifications::class => $notifications, IGroupManager::class => $groups];
	}

	public function testAGroupHasOneFolderHoweverOftenItIsDelivered(): void {
		$id = $this->team('ann', 'ben');
		$this->deliver();
		for ($again = 0; $again < 3; $again++) {
			$this->changed($id);
			$this->deliver();
		}
		self::assertSame(['Group open'], $this->names('ann'));
		self::assertSame(['Group open'], $this->names('ben'));
		self::assertSame('ann', $this->row($id)?->owner);
	}

	public function testAGroupThatWantsNoneHasNone(): void {
		$id = $this->group('ann', 'open', ['channels' => ['folder' => false]]);
		$this->deliver();
		self::assertNull($this->row($id));
		self::assertSame([], $this->names('ann'));
		self::assertSame('folder-off', $this->problem(fn () => $this->get(FolderService::class)->make(new ItemRef('group', $id), $this->reader('ann'))));
	}

	public function testWhoDiedWhileMakingItMadeNoSecondOne(): void {
		$id = $this->team('ann');
		$folders = $this->get(FolderMapper::class);
		$row = $folders->row(new ItemRef('group', $id), $this->now);
		self::assertTrue($folders->claim($row->id ?? 0, $this->now));
		$folders->plan($row->id ?? 0, 'ann', 'Group open');
		$made = $this->files('ann')->newFolder('Group open')->getId();
		// killed here; somebody else is not let in as long as it may still be alive
		$this->deliver();
		self::assertSame(0, $this->row($id)?->fileId);
		$this->now += 600;
		$this->deliver();
		self::assertSame([$made, ['Group open']], [$this->row($id)?->fileId, $this->names('ann')]);
	}

	public function testWhoDiedWhileHandingItOverLostNothing(): void {
		$id = $this->team('ann', 'ben', 'cas');
		$this->deliver();
		$row = $this->row($id);
		$this->files('ann')->newFile('Group open/plan.txt', 'Plan');
		$this->get(FolderMapper::class)->next($row->id ?? 0, 'ben');
		$shares = $this->get(ShareGateway::class);
		$folder = $this->files('ann')->getFirstNodeById($row->fileId ?? 0);
		self::assertInstanceOf(Directory::class, $folder);
		$shares->release('ann', $folder, 'ben');
		$folder->move('/ben/files/Group open');
		// killed here: the files are with Ben, and nothing else knows it
		$this->changed($id);
		$this->deliver();
		self::assertSame(['ben', null, $row?->fileId], [$this->row($id)?->owner, $this->row($id)?->next, $this->row($id)?->fileId]);
		foreach (['ann', 'ben', 'cas'] as $uid) {
			self::assertTrue($this->files($uid)->nodeExists('Group open/plan.txt'), $uid);
		}
	}

	public function testAClosedGroupLosesWhoLeavesAndTakesNobodyIn(): void {
		$id = $this->team('ann', 'ben');
		$this->deliver();
		$this->get(GroupService::class)->close($id, $this->reader('ann'));
		$this->memberships()->remove($id, 'ben', $this->reader('ben'));
		$this->deliver();
		self::assertSame([], $this->names('ben'));
		self::assertSame(['Group open'], $this->names('ann'));
	}

	public function testTheOwnerOfAnAccountThatGoesHandsItOverFirst(): void {
		$id = $this->team('ann', 'ben', 'cas');
		$this->deliver();
		$this->files('cas')->get('Group open')->move('/cas/files/Elsewhere');
		$fileId = $this->row($id)?->fileId;
		$this->goes('ann');
		self::assertSame(['ben', $fileId], [$this->row($id)?->owner, $this->row($id)?->fileId]);
		self::assertSame(['Elsewhere'], $this->names('cas'));
		self::assertSame([], $this->names('ann'));
		self::assertSame([], $this->told);
	}

	public function testAdministratorsLearnWhatGoesWithTheLastMember(): void {
		$id = $this->team('ann');
		$this->deliver();
		$this->goes('ann');
		self::assertSame([['subject' => LossNotice::SUBJECT, 'owner' => 'Ann', 'group' => 'Group open']], $this->told);
		$this->get(FilesData::class)->erase('ann');
		self::assertSame([null, Trouble::Lost], [$this->row($id)?->owner, $this->row($id)?->trouble]);
	}

	public function testRefusedSharesAreSaidByNameAndTriedAgain(): void {
		$this->settings = ['shareapi_enabled' => 'no'];
		$id = $this->team('ann', 'ben');
		$this->deliver();
		self::assertSame(Trouble::SharingOff, $this->row($id)?->trouble);
		self::assertStringContainsString('Sharing is switched off', (string)$this->shown($id, 'ann')['trouble']);
		self::assertSame('absent', $this->get(FilesBridge::class)->state($this->l10n())->state);
		$this->settings = ['without files_sharing' => 'yes'];
		self::assertSame('absent', $this->get(FilesBridge::class)->state($this->l10n())->state);
		$this->settings = ['shareapi_only_share_with_group_members' => 'yes'];
		$this->changed($id);
		$this->deliver();
		self::assertSame(Trouble::OnlyOwnGroups, $this->row($id)?->trouble);
		self::assertSame(['Ben'], $this->shown($id, 'ann')['without']);
		self::assertSame('partly', $this->get(FilesBridge::class)->state($this->l10n())->state);
		self::assertSame('folder-refused', $this->problem(fn () => $this->get(FolderService::class)->get(new ItemRef('group', $id), $this->reader('ben'))));
		$this->settings = [];
		$this->now += 7 * 3600;
		$job = $this->get(FolderJob::class);
		(new \ReflectionMethod($job, 'run'))->invoke($job, null);
		$this->deliver();
		self::assertNull($this->row($id)?->trouble);
		self::assertSame(['Group open'], $this->names('ben'));
	}

	public function testWhoMayNotShareIsNotChosen(): void {
		$this->settings = ['shareapi_exclude_groups' => 'yes', 'shareapi_exclude_groups_list' => '["quiet"]'];
		$id = $this->team('ann', 'ben');
		$this->deliver();
		self::assertSame('ben', $this->row($id)?->owner);
		self::assertSame(['Group open'], $this->names('ann'));
	}

	public function testSharesThatWouldEndGoOn(): void {
		$this->settings = ['shareapi_default_internal_expire_date' => 'yes', 'shareapi_enforce_internal_expire_date' => 'yes', 'shareapi_internal_expire_after_n_days' => '10'];
		$id = $this->team('ann', 'ben');
		$this->now = time() + 8 * 86400;
		$this->changed($id);
		$this->deliver();
		$this->changed($id);
		$this->deliver();
		$share = $this->get(IManager::class)->getSharedWith('ben', IShare::TYPE_USER)[0] ?? null;
		self::assertGreaterThan(time() + 14 * 86400, $share?->getExpirationDate()?->getTimestamp());
	}

	public function testAFolderThatWasDeletedIsOfferedAnew(): void {
		$id = $this->team('ann', 'ben');
		$this->deliver();
		$this->files('ann')->get('Group open')->delete();
		$this->changed($id);
		$this->deliver();
		self::assertSame(['gone', true], [$this->shown($id, 'ann')['state'], in_array('make', $this->shown($id, 'ann')['may'], true)]);
		self::assertSame([], $this->names('ann'), 'not behind their back');
		$this->get(FolderService::class)->make(new ItemRef('group', $id), $this->reader('ann'));
		self::assertSame(['Group open'], $this->names('ben'));
		self::assertSame('ready', $this->shown($id, 'ben')['state']);
	}

	public function testWhatAnAdministratorMovedIsFoundAgain(): void {
		$id = $this->team('ann', 'ben', 'cas');
		$this->deliver();
		foreach ($this->get(IManager::class)->getSharedWith('cas', IShare::TYPE_USER) as $share) {
			$this->get(IManager::class)->deleteShare($share);
		}
		$this->files('ann')->get('Group open')->move('/cas/files/Transferred');
		$this->changed($id);
		$this->deliver();
		self::assertSame('cas', $this->row($id)?->owner);
		self::assertSame('ready', $this->shown($id, 'ann')['state']);
	}

	public function testNothingOfAPersonIsKept(): void {
		$id = $this->team('ann', 'ben');
		$this->deliver();
		$this->get(FilesData::class)->erase('ben');
		self::assertArrayNotHasKey('ben', $this->get(FolderMemberMapper::class)->of($this->row($id)->id ?? 0));
		self::assertSame('ann', $this->row($id)?->owner);
	}

	/** @return array<string, mixed> */
	private function shown(int $id, string $uid): array {
		$reader = $this->reader($uid);
		return $this->get(FolderView::class)->one($this->get(Works::class)->get(new ItemRef('group', $id), $reader), $reader);
	}

	private function goes(string $uid): void {
		$user = $this->get(IUserManager::class)->get($uid);
		self::assertNotNull($user);
		$this->get(OwnerLeaves::class)->handle(new BeforeUserDeletedEvent($user));
	}
}
