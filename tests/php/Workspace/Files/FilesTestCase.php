<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Files;

use OCA\SmartCommons\Community\CommunityModule;
use OCA\SmartCommons\Core\CoreModule;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;
use OCA\SmartCommons\Workspace\Files\Folder;
use OCA\SmartCommons\Workspace\Files\FolderMapper;
use OCP\App\IAppManager;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Files\Config\IUserMountCache;
use OCP\Files\Folder as Directory;
use OCP\Files\IRootFolder;
use OCP\Files\Mount\IMountManager;
use OCP\Files\Node;
use OCP\Http\Client\IClientService;
use OCP\IConfig;
use OCP\ITempManager;
use OCP\Share\IManager;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\MigrationRunner;
use SmartCommons\DevHost\Db\TestDatabase;
use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Services\Event\EventDispatcher;
use SmartCommons\DevHost\Services\Files\Mounts;
use SmartCommons\DevHost\Services\Files\RootFolder;
use SmartCommons\DevHost\Services\Share\ShareManager;

/** The bridge on the development host's files, in the same database as everything else. */
abstract class FilesTestCase extends CommunityTestCase {
	/** @var array<string, string> what an administrator of the server set, by key */
	protected array $settings = [];
	private string $folder = '';

	protected function tearDown(): void {
		foreach (glob($this->folder . '/files/*') ?: [] as $file) {
			unlink($file);
		}
		if (is_dir($this->folder . '/files')) {
			rmdir($this->folder . '/files');
			rmdir($this->folder);
		}
		parent::tearDown();
	}

	protected function database(): Connection {
		$db = TestDatabase::create();
		$runner = new MigrationRunner($db, static fn (string $class): object => new $class());
		if (!$db->tableExists('files')) {
			$runner->migrate('core', dirname(__DIR__, 4) . '/dev/host/src/Services/Migration', 'SmartCommons\\DevHost\\Services\\Migration');
		}
		foreach (['files', 'share'] as $table) {
			$db->getQueryBuilder()->delete($table)->executeStatement();
		}
		return $db;
	}

	protected function definitions(): array {
		$root = dirname(__DIR__, 4);
		$this->folder = sys_get_temp_dir() . '/files-' . bin2hex(random_bytes(6));
		$config = $this->createStub(IConfig::class);
		$config->method('getAppValue')->willReturnCallback(fn (string $app, string $key, string $default): string => $this->settings[$key] ?? $default);
		$apps = $this->createStub(IAppManager::class);
		$apps->method('isEnabledForAnyone')->willReturnCallback(fn (string $app): bool => !isset($this->settings['without ' . $app]));
		return [
			IAppManager::class => $apps,
			HostConfig::class => new HostConfig($root, $this->folder, $root . '/dev/host', 'smartcommons'),
			IConfig::class => $config,
			IRootFolder::class => \DI\get(RootFolder::class),
			IMountManager::class => \DI\get(Mounts::class),
			IUserMountCache::class => \DI\get(Mounts::class),
			IManager::class => \DI\get(ShareManager::class),
			IEventDispatcher::class => \DI\get(EventDispatcher::class),
			IClientService::class => $this->createStub(IClientService::class),
			ITempManager::class => $this->createStub(ITempManager::class),
		];
	}

	protected function modules(): array {
		return [CoreModule::class, CommunityModule::class, FilesModule::class];
	}

	/** A group that has a folder, with these members besides its coordinator. */
	protected function team(string $coordinator, string ...$members): int {
		$id = $this->group($coordinator, 'open', ['channels' => ['folder' => true]]);
		foreach ($members as $uid) {
			$this->memberships()->join($id, $this->reader($uid), '');
		}
		return $id;
	}

	protected function row(int $group): ?Folder {
		return $this->get(FolderMapper::class)->find(new ItemRef('group', $group));
	}

	/** Something happened to the group. */
	protected function changed(int $group): void {
		$this->get(Outbox::class)->teamChanged(new ItemRef('group', $group));
	}

	protected function files(string $uid): Directory {
		return $this->get(IRootFolder::class)->getUserFolder($uid);
	}

	/** @return list<string> names at the top of somebody's files */
	protected function names(string $uid): array {
		return array_map(static fn (Node $node): string => $node->getName(), $this->files($uid)->getDirectoryListing());
	}
}
