<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Digest;

use DI\Container;
use OCA\SmartCommons\Community\CommunityModule;
use OCA\SmartCommons\Community\Group\GroupInput;
use OCA\SmartCommons\Community\Group\GroupService;
use OCA\SmartCommons\Community\Group\MembershipService;
use OCA\SmartCommons\Community\Member\Accounts;
use OCA\SmartCommons\Community\Member\CurrentReader;
use OCA\SmartCommons\Community\Rules\MembershipAction;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\CoreModule;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Tender\Call\CallFacts;
use OCA\SmartCommons\Tender\Call\CallOrigin;
use OCA\SmartCommons\Tender\Call\CallStanding;
use OCA\SmartCommons\Tender\Call\CallStore;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\LotDeadline;
use OCA\SmartCommons\Tender\TenderModule;
use OCA\SmartCommons\Tender\Watch\GroupStanding;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCA\SmartCommons\Workspace\Digest\Counts;
use OCA\SmartCommons\Workspace\Digest\DigestRun;
use OCP\AppFramework\Services\IAppConfig;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Config\IUserConfig;
use OCP\IDateTimeZone;
use OCP\IDBConnection;
use OCP\IGroupManager;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\IUser;
use OCP\IUserManager;
use OCP\IUserSession;
use OCP\L10N\IFactory;
use OCP\Mail\IMailer;
use OCP\Security\ICrypto;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;
use Psr\Log\NullLogger;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\TestDatabase;

/** Members, groups and calls on a database of their own, and a mailer that keeps what it gets; texts stay English, with their language before them. */
abstract class DigestWorld extends TestCase {
	use Fakes {
		clock as private standingClock;
	}

	/** Wednesday 25 November 2026, 6:30 in Brussels */
	protected const MORNING = 1795584600;
	protected const DAY = 86400;

	protected int $now = self::MORNING;
	protected Connection $db;
	protected Post $post;
	private Container $container;
	/** @var array<string, array<string, string>> settings of accounts, by `app/key` */
	private array $settings = [];
	private int $told = 0;

	protected function setUp(): void {
		$this->post = new Post();
		$this->open(TestDatabase::create());
	}

	/** Everything anew on this database, as in another process. */
	protected function open(Connection $db): void {
		$this->db = $db;
		$this->container = new Container([
			IDBConnection::class => $db,
			IL10N::class => $this->texts('en'),
			ITimeFactory::class => $this->standingClock(),
			LoggerInterface::class => new NullLogger(),
			IUserManager::class => $this->users(),
			IUserSession::class => $this->createStub(IUserSession::class),
			IGroupManager::class => $this->createStub(IGroupManager::class),
			IAppConfig::class => $this->appConfig(),
			IUserConfig::class => $this->userConfig(),
			IFactory::class => $this->languages(),
			IURLGenerator::class => $this->urls(),
			IDateTimeZone::class => $this->zone(),
			ICrypto::class => $this->crypto(),
			IMailer::class => $this->post,
			CallStanding::class => \DI\get(GroupStanding::class),
			ReaderSource::class => \DI\get(CurrentReader::class),
			Modules::class => static fn (ContainerInterface $c): Modules => new Modules($c, [CoreModule::class, CommunityModule::class, TenderModule::class]),
		]);
	}

	/**
	 * @template T of object
	 * @param class-string<T> $class
	 * @return T
	 */
	protected function get(string $class): object {
		$object = $this->container->get($class);
		self::assertInstanceOf($class, $object);
		return $object;
	}

	/** An account with an address; the app has met it. */
	protected function account(string $uid, string $language = 'en', string $zone = 'Europe/Brussels'): string {
		$this->settings[$uid] = ['core/lang' => $language, 'core/timezone' => $zone, 'settings/email' => $uid . '@example.org'];
		$this->get(Accounts::class)->meet($uid);
		return $uid;
	}

	protected function setting(string $uid, string $key, ?string $value): void {
		if ($value === null) {
			unset($this->settings[$uid][$key]);
		} else {
			$this->settings[$uid][$key] = $value;
		}
	}

	protected function reader(string $uid): Reader {
		$this->get(CurrentReader::class)->forget();
		return $this->get(CurrentReader::class)->of($uid);
	}

	/** @param list<string> $members */
	protected function group(string $name, string $coordinator, array $members = [], string $joining = 'open', bool $digest = true): int {
		$channels = ['talk' => false, 'digest' => $digest, 'forum' => false, 'folder' => false, 'link' => null];
		$input = new Input(['names' => ['en' => $name], 'joining' => $joining, 'channels' => $channels], $this->texts('en'));
		$group = $this->get(GroupService::class)->create(GroupInput::of($input, null, $this->texts('en')), $coordinator);
		foreach ($members as $uid) {
			$this->bringIn($group, $uid, $coordinator);
		}
		return $group;
	}

	protected function bringIn(int $group, string $uid, string $by): void {
		$this->get(MembershipService::class)->invite($group, $uid, $this->reader($by));
		$this->get(MembershipService::class)->put($group, $uid, $this->reader($uid), [MembershipAction::Accept]);
	}

	protected function leave(int $group, string $uid): void {
		$this->get(MembershipService::class)->remove($group, $uid, $this->reader($uid));
	}

	/**
	 * @param int $group the only one that may see it; 0: everybody
	 * @param ?int $days until it closes
	 */
	protected function call(string $title, int $group = 0, ?int $days = 30): int {
		$closes = $this->now + (int)$days * self::DAY;
		$deadline = new Deadline(DeadlineKind::Submission, gmdate('Y-m-d', $closes), '12:00', null, 'Europe/Brussels', $closes);
		return $this->get(CallStore::class)->insert(new CallFacts(
			new CallOrigin('csv', $title, $this->now), CallState::Open, ['en' => $title], [], 'en', 'City', 'municipal', 'call', null,
			null, [], [], [], ['en'], ['en'], null, null, [], Deadlines::of($days === null ? [] : [new LotDeadline($deadline)]), [],
		), $group, 'stranger', $this->now);
	}

	/** @param list<string> $to */
	protected function tell(string $what, ItemRef $item, ?int $group = null, array $to = [], ?string $actor = null): void {
		$this->get(NewsDesk::class)->tell(new News($what, 'told:' . ++$this->told, $item, $group, $to, $actor));
	}

	protected function match(int $call, int $group): void {
		$this->tell('call.match', new ItemRef('call', max(1, $call)), $group);
	}

	/** A while after what was told, at this time of this day or the next. */
	protected function at(string $time): void {
		$zone = new \DateTimeZone('Europe/Brussels');
		$then = (new \DateTimeImmutable('@' . $this->now))->setTimezone($zone)->modify($time)->getTimestamp();
		$this->now = $then > $this->now ? $then : $then + self::DAY;
	}

	protected function run_(): Counts {
		$this->get(CurrentReader::class)->forget();
		return $this->get(DigestRun::class)->run(60_000);
	}

	protected function texts(string $language): IL10N {
		$mark = $language === 'en' ? '' : $language . '~';
		$l10n = $this->createStub(IL10N::class);
		$l10n->method('t')->willReturnCallback(static fn (string $text, mixed $values = []): string => $mark . vsprintf($text, is_array($values) ? $values : [$values]));
		$l10n->method('n')->willReturnCallback(static fn (string $one, string $many, int $count): string => $mark . str_replace('%n', (string)$count, $count === 1 ? $one : $many));
		$l10n->method('getLanguageCode')->willReturn($language);
		return $l10n;
	}

	private function users(): IUserManager {
		$users = $this->createStub(IUserManager::class);
		$users->method('get')->willReturnCallback(function (string $uid): ?IUser {
			if (!isset($this->settings[$uid])) {
				return null;
			}
			$user = $this->createStub(IUser::class);
			$user->method('getUID')->willReturn($uid);
			$user->method('getDisplayName')->willReturn(ucfirst($uid));
			$user->method('isEnabled')->willReturn(true);
			return $user;
		});
		$users->method('getDisplayName')->willReturnCallback(static fn (string $uid): string => ucfirst($uid));
		return $users;
	}

	private function userConfig(): IUserConfig {
		$config = $this->createStub(IUserConfig::class);
		$config->method('getValuesByUsers')->willReturnCallback(function (string $app, string $key, mixed $type, ?array $uids): array {
			$values = [];
			foreach ($uids ?? [] as $uid) {
				if (isset($this->settings[$uid][$app . '/' . $key])) {
					$values[$uid] = $this->settings[$uid][$app . '/' . $key];
				}
			}
			return $values;
		});
		return $config;
	}

	private function appConfig(): IAppConfig {
		$config = $this->createStub(IAppConfig::class);
		$config->method('getAppValueString')->willReturnCallback(static fn (string $key, string $default = ''): string => $default);
		$config->method('getAppValueInt')->willReturnCallback(static fn (string $key, int $default = 0): int => $default);
		return $config;
	}

	private function languages(): IFactory {
		$factory = $this->createStub(IFactory::class);
		$made = [];
		$factory->method('get')->willReturnCallback(function (string $app, ?string $language = null) use (&$made): IL10N {
			return $made[$language ?? 'en'] ??= $this->texts($language ?? 'en');
		});
		$factory->method('getUserLanguage')->willReturnCallback(fn (?IUser $user = null): string => $this->settings[$user?->getUID() ?? '']['core/lang'] ?? 'en');
		return $factory;
	}

	private function urls(): IURLGenerator {
		$urls = $this->createStub(IURLGenerator::class);
		$urls->method('linkToRouteAbsolute')->willReturnCallback(static fn (string $route, array $arguments = []): string => 'https://cloud.example.org/' . ($route === 'smartcommons.page.index' ? '' : substr($route, 13) . '/' . implode('/', $arguments)));
		return $urls;
	}

	private function zone(): IDateTimeZone {
		$zone = $this->createStub(IDateTimeZone::class);
		$zone->method('getDefaultTimeZone')->willReturn(new \DateTimeZone('UTC'));
		return $zone;
	}

	private function crypto(): ICrypto {
		$crypto = $this->createStub(ICrypto::class);
		$crypto->method('calculateHMAC')->willReturnCallback(static fn (string $message): string => hash_hmac('sha512', $message, 'secret', true));
		return $crypto;
	}
}
