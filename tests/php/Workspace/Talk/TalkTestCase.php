<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

use OCA\SmartCommons\Community\CommunityModule;
use OCA\SmartCommons\Core\CoreModule;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;
use OCA\SmartCommons\Workspace\Talk\Conversations;
use OCA\SmartCommons\Workspace\Talk\Room;
use OCA\SmartCommons\Workspace\Talk\RoomJob;
use OCA\SmartCommons\Workspace\Talk\RoomListener;
use OCA\SmartCommons\Workspace\Talk\RoomMapper;
use OCA\SmartCommons\Workspace\Talk\TalkGateway;
use OCA\Talk\Events\RoomDeletedEvent;
use OCP\AppFramework\Db\TTransactional;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Http\Client\IClientService;
use OCP\IConfig;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;
use OCP\Security\ISecureRandom;
use OCP\Talk\IBroker;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\MigrationRunner;
use SmartCommons\DevHost\Db\TestDatabase;
use SmartCommons\DevHost\Services\Event\EventDispatcher;
use SmartCommons\DevHost\Services\Security\SecureRandom;
use SmartCommons\DevHost\Talk\Broker;
use SmartCommons\DevHost\Talk\Message;
use SmartCommons\DevHost\Talk\TalkApp;
use SmartCommons\DevHost\Talk\TalkComments;
use SmartCommons\DevHost\Talk\TalkStore;

/** The bridge on the development host's Talk, in the same database as everything else. */
abstract class TalkTestCase extends CommunityTestCase {
	use TTransactional;

	protected function setUp(): void {
		MadeUpDossiers::$dossiers = [];
		TalkApp::registerClasses();
		parent::setUp();
		$this->get(TalkApp::class)->load();
		$this->get(IEventDispatcher::class)->addServiceListener(RoomDeletedEvent::class, RoomListener::class);
	}

	protected function database(): Connection {
		return self::withTalk(TestDatabase::create());
	}

	/** The tables of the host, Talk's among them. */
	protected static function withTalk(Connection $db): Connection {
		if (!$db->tableExists('talk_rooms')) {
			$runner = new MigrationRunner($db, static fn (string $class): object => new $class());
			$runner->migrate('core', dirname(__DIR__, 4) . '/dev/host/src/Services/Migration', 'SmartCommons\\DevHost\\Services\\Migration');
		}
		foreach (['talk_rooms', 'talk_attendees', 'talk_messages', 'talk_bots', 'talk_bot_rooms'] as $table) {
			$db->getQueryBuilder()->delete($table)->executeStatement();
		}
		return $db;
	}

	protected function definitions(): array {
		$config = $this->createStub(IConfig::class);
		$config->method('getAppValue')->willReturnArgument(2);
		$urls = $this->createStub(IURLGenerator::class);
		$urls->method('getAbsoluteURL')->willReturnCallback(static fn (string $path): string => 'https://cloud.example.org' . $path);
		$urls->method('linkToRouteAbsolute')->willReturnCallback(static fn (string $route, array $values = []): string => 'https://cloud.example.org/app/' . (string)($values['token'] ?? ''));
		$languages = $this->createStub(IFactory::class);
		$languages->method('get')->willReturnCallback($this->l10n(...));
		$languages->method('getUserLanguage')->willReturn('en');
		return [
			IConfig::class => $config,
			IURLGenerator::class => $urls,
			IFactory::class => $languages,
			IEventDispatcher::class => \DI\get(EventDispatcher::class),
			ISecureRandom::class => \DI\get(SecureRandom::class),
			IClientService::class => $this->createStub(IClientService::class),
			IBroker::class => \DI\get(Broker::class),
			TalkComments::STANDS_FOR => \DI\get(TalkComments::class),
			Conversations::class => \DI\get(TalkGateway::class),
		];
	}

	protected function modules(): array {
		return [CoreModule::class, CommunityModule::class, TalkOnly::class];
	}

	/** A group with these people, the first of whom coordinates it; its conversation is made. */
	protected function team(string ...$people): int {
		foreach ($people as $uid) {
			$this->account($uid);
		}
		$group = $this->group($people[0]);
		foreach (array_slice($people, 1) as $uid) {
			$this->join($group, $uid);
		}
		$this->deliver();
		return $group;
	}

	protected function join(int $group, string $uid): void {
		$this->memberships()->join($group, $this->reader($uid), '');
	}

	protected function leave(int $group, string $uid): void {
		$this->memberships()->remove($group, $uid, $this->reader($uid));
	}

	protected function userOf(string $uid): \OCP\IUser {
		return $this->get(\OCP\IUserManager::class)->get($uid) ?? throw new \LogicException('There is no ' . $uid);
	}

	protected static function ref(int $group): ItemRef {
		return new ItemRef('group', max(1, $group));
	}

	protected function room(ItemRef $team): ?Room {
		return $this->get(RoomMapper::class)->find($team);
	}

	protected function token(int $group): string {
		return $this->room(self::ref($group))->token ?? '';
	}

	/** @return list<string> accounts in the conversation, moderators with a star */
	protected function present(string $token): array {
		$store = $this->get(TalkStore::class);
		return array_map(
			static fn (array $row): string => (string)$row['actor_id'] . ((int)$row['participant_type'] < 3 ? '*' : ''),
			$store->people($store->room($token)['id'] ?? 0),
		);
	}

	/** @return list<string> what was said, oldest first */
	protected function said(string $token): array {
		$store = $this->get(TalkStore::class);
		return array_map(static fn (Message $message): string => $message->getMessage(), array_reverse($store->messages($store->room($token)['id'] ?? 0, 0, 1000)));
	}

	/** Something happens in a group, and is not delivered yet. */
	protected function tell(int $group, string $n, string $what = MadeUpNews::CALL, ?ItemRef $item = null, ?string $actor = null): void {
		$this->atomic(function () use ($group, $n, $what, $item, $actor): void {
			$this->get(NewsDesk::class)->tell(new News($what, $what . ':' . $group . ':' . $n, $item ?? self::ref($group), $group, actor: $actor, args: ['n' => $n]));
		}, $this->db);
	}

	protected function talk(bool $on): void {
		// as another request would find it
		$this->get(TalkApp::class)->set($on);
	}

	protected function catchUp(): void {
		$this->now += 400;
		$job = $this->get(RoomJob::class);
		(new \ReflectionMethod($job, 'run'))->invoke($job, null);
	}

	protected function teamChanged(ItemRef $team): void {
		$this->get(Outbox::class)->teamChanged($team);
		$this->deliver();
	}
}
