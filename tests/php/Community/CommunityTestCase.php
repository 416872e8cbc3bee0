<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community;

use DI\Container;
use DI\ContainerBuilder;
use OCA\SmartCommons\Community\CommunityModule;
use OCA\SmartCommons\Community\Group\GroupInput;
use OCA\SmartCommons\Community\Group\GroupPolicy;
use OCA\SmartCommons\Community\Group\GroupService;
use OCA\SmartCommons\Community\Group\GroupView;
use OCA\SmartCommons\Community\Group\MembershipService;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Member\Accounts;
use OCA\SmartCommons\Community\Member\Answers;
use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Community\Member\CardService;
use OCA\SmartCommons\Community\Member\CurrentReader;
use OCA\SmartCommons\Community\Rules\MembershipAction;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\CoreModule;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Module;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Outbox\Delivery;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCP\AppFramework\Services\IAppConfig;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Config\IUserConfig;
use OCP\Files\IAppData;
use OCP\IDBConnection;
use OCP\IGroupManager;
use OCP\IL10N;
use OCP\IUser;
use OCP\IUserManager;
use OCP\IUserSession;
use OCP\L10N\IFactory;
use OCP\Security\ISecureRandom;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;
use Psr\Log\NullLogger;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\TestDatabase;
use SmartCommons\DevHost\Services\AppData\AppData;
use SmartCommons\DevHost\Services\Security\SecureRandom;

/** The module's own services and mappers on a database in memory; only the server around them is made up. */
abstract class CommunityTestCase extends TestCase {
	use Fakes {
		l10n as protected;
	}

	protected int $now = 1_700_000_000;
	protected Connection $db;
	private Container $container;
	private string $folder;

	/** @var array<string, array{name: string, enabled: bool, language: string, groups: list<string>}> */
	private array $accounts = [];
	private ?string $loggedIn = null;

	protected function setUp(): void {
		$this->db = $this->database();
		$this->folder = sys_get_temp_dir() . '/smc-test-' . bin2hex(random_bytes(6));
		$this->container = (new ContainerBuilder())->addDefinitions($this->definitions() + [
			IDBConnection::class => $this->db,
			IAppData::class => new AppData($this->folder),
			IL10N::class => $this->l10n(),
			ITimeFactory::class => $this->clock(),
			LoggerInterface::class => new NullLogger(),
			IUserManager::class => $this->userManager(),
			IUserSession::class => $this->session(),
			IGroupManager::class => $this->groupManager(),
			IAppConfig::class => $this->appConfig(),
			IUserConfig::class => $this->userConfig(),
			IFactory::class => $this->languages(),
			ReaderSource::class => \DI\get(CurrentReader::class),
			Modules::class => fn (ContainerInterface $c): Modules => new Modules($c, $this->modules()),
			ISecureRandom::class => new SecureRandom(),
		])->build();
	}

	protected function tearDown(): void {
		array_map(unlink(...), glob($this->folder . '/*/*') ?: []);
		array_map(rmdir(...), glob($this->folder . '/*') ?: []);
		if (is_dir($this->folder)) {
			rmdir($this->folder);
		}
	}

	protected function database(): Connection {
		return TestDatabase::create();
	}

	/** @return array<string, mixed> what the tests of another module need besides, or instead */
	protected function definitions(): array {
		return [];
	}

	/** @return list<class-string<Module>> */
	protected function modules(): array {
		return [CoreModule::class, CommunityModule::class];
	}

	/**
	 * @template T of object
	 * @param class-string<T> $class
	 * @return T
	 */
	protected function get(string $class): object {
		/** @var T $made */
		$made = $this->container->get($class);
		return $made;
	}

	/** @param list<string> $groups of the server */
	protected function account(string $uid, string $language = 'en', array $groups = [], ?string $name = null): string {
		$this->accounts[$uid] = ['name' => $name ?? ucfirst($uid), 'enabled' => true, 'language' => $language, 'groups' => $groups];
		$this->get(Accounts::class)->meet($uid);
		return $uid;
	}

	protected function suspend(string $uid, bool $suspended = true): void {
		$this->accounts[$uid]['enabled'] = !$suspended;
		$this->get(Accounts::class)->suspended($uid, $suspended);
		$this->get(CurrentReader::class)->forget();
	}

	protected function logIn(?string $uid): void {
		$this->loggedIn = $uid;
	}

	protected function reader(string $uid): Reader {
		$this->get(CurrentReader::class)->forget();
		return $this->get(CurrentReader::class)->of($uid);
	}

	/** @param array<string, mixed> $values */
	protected function input(array $values): Input {
		return new Input($values, $this->l10n());
	}

	/** @param array<string, mixed> $more of a GroupInput */
	protected function group(string $coordinator, string $joining = 'open', array $more = []): int {
		$input = GroupInput::of($this->input($more + ['names' => ['en' => 'Group ' . $joining], 'joining' => $joining]), null, $this->l10n());
		return $this->get(GroupService::class)->create($input, $coordinator);
	}

	protected function memberships(): MembershipService {
		return $this->get(MembershipService::class);
	}

	/** Somebody becomes a member, by invitation if need be. */
	protected function bringIn(int $group, string $uid, string $by): void {
		$this->memberships()->invite($group, $uid, $this->reader($by));
		$this->memberships()->put($group, $uid, $this->reader($uid), [MembershipAction::Accept]);
	}

	protected function fill(string $uid, Answers $answers): void {
		$cards = $this->get(CardService::class);
		$cards->save($cards->own($uid), $answers, null, static fn (): array => []);
		$this->get(CurrentReader::class)->forget();
	}

	protected function place(string $nis): int {
		return $this->get(LocationService::class)->byNis($nis)->id ?? 0;
	}

	/** @return array<string, mixed> the group as this account sees it */
	protected function seen(int $group, string $uid): array {
		$reader = $this->reader($uid);
		return $this->get(GroupView::class)->one($this->get(GroupPolicy::class)->seen($group, $reader), $reader);
	}

	/** What waits in the outbox is delivered: the search index follows. */
	protected function deliver(): void {
		// all of it, however long it takes
		$this->get(Delivery::class)->run(1000, 60_000);
	}

	protected function cardId(string $uid): int {
		return $this->get(CardMapper::class)->find($uid)->id ?? 0;
	}

	/** The code of the problem that this ends with; empty when it succeeds. */
	protected function problem(callable $do): string {
		try {
			$do();
		} catch (Problem $problem) {
			return $problem->problem;
		}
		return '';
	}

	private function userOf(string $uid): ?IUser {
		if (!isset($this->accounts[$uid])) {
			return null;
		}
		$user = $this->createStub(IUser::class);
		$user->method('getUID')->willReturn($uid);
		$user->method('getDisplayName')->willReturnCallback(fn (): string => $this->accounts[$uid]['name']);
		$user->method('isEnabled')->willReturnCallback(fn (): bool => $this->accounts[$uid]['enabled']);
		return $user;
	}

	private function userManager(): IUserManager {
		$users = $this->createStub(IUserManager::class);
		$users->method('get')->willReturnCallback($this->userOf(...));
		$users->method('getDisplayName')->willReturnCallback(fn (string $uid): ?string => $this->accounts[$uid]['name'] ?? null);
		return $users;
	}

	private function session(): IUserSession {
		$session = $this->createStub(IUserSession::class);
		$session->method('getUser')->willReturnCallback(fn (): ?IUser => $this->loggedIn === null ? null : $this->userOf($this->loggedIn));
		return $session;
	}

	private function groupManager(): IGroupManager {
		$groups = $this->createStub(IGroupManager::class);
		$groups->method('getUserGroupIds')->willReturnCallback(fn (IUser $user): array => $this->accounts[$user->getUID()]['groups']);
		$groups->method('isAdmin')->willReturnCallback(fn (string $uid): bool => in_array('admin', $this->accounts[$uid]['groups'] ?? [], true));
		return $groups;
	}

	private function appConfig(): IAppConfig {
		$config = $this->createStub(IAppConfig::class);
		$config->method('getAppValueString')->willReturnCallback(static fn (string $key, string $default = ''): string => $key === 'role_group_adviser' ? 'conseil' : $default);
		return $config;
	}

	private function userConfig(): IUserConfig {
		$config = $this->createStub(IUserConfig::class);
		$config->method('getValuesByUsers')->willReturnCallback(fn (): array => array_filter(array_map(
			static fn (array $account): string => $account['language'] ?? '',
			$this->accounts,
		)));
		return $config;
	}

	private function languages(): IFactory {
		$factory = $this->createStub(IFactory::class);
		$factory->method('getUserLanguage')->willReturnCallback(fn (?IUser $user = null): string => $this->accounts[$user?->getUID() ?? '']['language'] ?? 'en');
		$factory->method('findLanguage')->willReturn('fr_BE');
		return $factory;
	}
}
