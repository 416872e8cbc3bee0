<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Admin;

use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Outbox\Delivery;
use OCA\SmartCommons\Core\Outbox\DeliveryJob;
use OCA\SmartCommons\Core\Outbox\OutboxStore;
use OCA\SmartCommons\Core\Outbox\SetAside;
use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCA\SmartCommons\Workspace\Admin\Bridges;
use OCA\SmartCommons\Workspace\Admin\Check\BridgesCheck;
use OCA\SmartCommons\Workspace\Admin\Check\CronCheck;
use OCA\SmartCommons\Workspace\Admin\Check\IntlCheck;
use OCA\SmartCommons\Workspace\Admin\Check\MailCheck;
use OCA\SmartCommons\Workspace\Admin\Check\OutboxCheck;
use OCA\SmartCommons\Workspace\Admin\Check\RolesCheck;
use OCA\SmartCommons\Workspace\Admin\Check\StoredSettingsCheck;
use OCA\SmartCommons\Workspace\Admin\Checks;
use OCA\SmartCommons\Workspace\Admin\RoleGroups;
use OCA\SmartCommons\Workspace\Admin\SettingsInput;
use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\AppFramework\Services\IAppConfig;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\IJobList;
use OCP\IConfig;
use OCP\IDBConnection;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use Psr\Log\NullLogger;
use SmartCommons\DevHost\Db\TestDatabase;

#[CoversClass(CronCheck::class)]
#[CoversClass(OutboxCheck::class)]
#[CoversClass(MailCheck::class)]
#[CoversClass(IntlCheck::class)]
#[CoversClass(RolesCheck::class)]
#[CoversClass(StoredSettingsCheck::class)]
#[CoversClass(BridgesCheck::class)]
#[CoversClass(Bridges::class)]
#[CoversClass(Checks::class)]
final class ChecksTest extends TestCase {
	use Fakes;

	private int $now = 1_800_000_000;

	#[DataProvider('runs')]
	public function testCronMustHaveRunLately(string $severity, ?int $minutesAgo): void {
		$job = $this->createStub(IJob::class);
		$job->method('getLastRun')->willReturn($minutesAgo === 0 ? 0 : $this->now - 60 * (int)$minutesAgo);
		$jobs = $this->createStub(IJobList::class);
		$jobs->method('getJobsIterator')->willReturnCallback(static fn (string $class): array => $class === DeliveryJob::class && $minutesAgo !== null ? [$job] : []);
		$result = (new CronCheck($jobs, $this->clock(), $this->l10n()))->run();
		self::assertSame($severity, $result->getSeverity());
		if ($severity === SetupResult::ERROR && $minutesAgo !== null) {
			self::assertStringContainsString((string)$minutesAgo, (string)$result->getDescription());
		}
	}

	/** @return iterable<string, array{string, ?int}> */
	public static function runs(): iterable {
		yield 'not there' => [SetupResult::ERROR, null];
		yield 'never' => [SetupResult::WARNING, 0];
		yield 'a moment ago' => [SetupResult::SUCCESS, 5];
		yield 'an hour ago' => [SetupResult::SUCCESS, 60];
		yield 'longer ago' => [SetupResult::ERROR, 61];
	}

	public function testWhatWasGivenUpIsSaid(): void {
		$db = TestDatabase::create();
		$check = new OutboxCheck($this->aside($db), $this->l10n());
		self::assertSame(SetupResult::SUCCESS, $check->run()->getSeverity());
		$db->insertIgnoreConflict('smc_outbox', [
			'handler' => 'X', 'topic' => 't', 'event_key' => 'k', 'payload' => '{}', 'once' => 1, 'state' => OutboxStore::PARKED,
			'revision' => 1, 'tries' => 12, 'due_at' => 0, 'created_at' => 0, 'error' => 'no luck',
		]);
		self::assertSame(SetupResult::WARNING, $check->run()->getSeverity());
		self::assertStringStartsWith('1 message ', (string)$check->run()->getDescription());
	}

	#[DataProvider('mail')]
	public function testMailMustHaveAWayOut(string $severity, string $mode, string $host): void {
		$config = $this->createStub(IConfig::class);
		$config->method('getSystemValueString')->willReturnCallback(static fn (string $key, string $usual = ''): string => match ($key) {
			'mail_smtpmode' => $mode === '' ? $usual : $mode,
			'mail_smtphost' => $host,
			default => $usual,
		});
		self::assertSame($severity, (new MailCheck($config, $this->l10n()))->run()->getSeverity());
	}

	/** @return iterable<string, array{string, string, string}> */
	public static function mail(): iterable {
		yield 'a server' => [SetupResult::SUCCESS, '', 'mail.example.org'];
		yield 'none' => [SetupResult::WARNING, '', ''];
		yield 'the machine’s own' => [SetupResult::SUCCESS, 'sendmail', ''];
		yield 'switched off' => [SetupResult::WARNING, 'null', 'mail.example.org'];
	}

	public function testLanguagesNeedTheirExtension(): void {
		$check = new IntlCheck($this->l10n());
		self::assertSame(SetupResult::ERROR, $check->of(false)->getSeverity());
		self::assertSame(SetupResult::SUCCESS, $check->run()->getSeverity());
	}

	/**
	 * @param array<string, string> $config
	 * @param list<string> $groups
	 */
	#[DataProvider('roles')]
	public function testARoleNeedsAGroupThatExists(string $severity, array $config, array $groups): void {
		self::assertSame($severity, (new RolesCheck($this->roleGroups($config, $groups), $this->l10n()))->run()->getSeverity());
	}

	/** @return iterable<string, array{string, array<string, string>, list<string>}> */
	public static function roles(): iterable {
		yield 'as usual' => [SetupResult::SUCCESS, [], ['smartcommons-moderators']];
		yield 'nobody yet' => [SetupResult::INFO, [], []];
		yield 'another group' => [SetupResult::SUCCESS, ['role_group_moderator' => 'bestuur'], ['bestuur']];
		yield 'a group that is gone' => [SetupResult::WARNING, ['role_group_editor' => 'gone'], ['smartcommons-moderators']];
		yield 'a role that nobody shall have' => [SetupResult::SUCCESS, ['role_group_editor' => ''], ['smartcommons-moderators']];
	}

	/** @param array<string, string> $config */
	#[DataProvider('stored')]
	public function testWhatWasSetByHandIsLookedAt(string $severity, array $config): void {
		$settings = new Settings($this->config($config));
		$input = new SettingsInput($settings, new Modules($this->createStub(ContainerInterface::class), []), $this->roleGroups([], []), $this->l10n());
		self::assertSame($severity, (new StoredSettingsCheck($settings, $input, $this->l10n()))->run()->getSeverity());
	}

	/** @return iterable<string, array{string, array<string, string>}> */
	public static function stored(): iterable {
		yield 'nothing' => [SetupResult::SUCCESS, []];
		yield 'right' => [SetupResult::SUCCESS, ['allowed_hosts' => 'ted.europa.eu', 'map_tiles' => 'https://tile.example.org/{z}/{x}/{y}.png']];
		yield 'no host' => [SetupResult::WARNING, ['allowed_hosts' => 'ted.europa.eu, not_a_host']];
		yield 'no tiles' => [SetupResult::WARNING, ['map_tiles' => 'https://tile.example.org/']];
	}

	public function testOnlyAHalfWorkingConnectionIsWrong(): void {
		self::assertSame(SetupResult::SUCCESS, $this->bridgesCheck(new BridgeState(BridgeState::WORKS, 'x'))->run()->getSeverity());
		self::assertSame(SetupResult::SUCCESS, $this->bridgesCheck(new BridgeState(BridgeState::ABSENT, 'x'))->run()->getSeverity());
		$half = $this->bridgesCheck(new BridgeState(BridgeState::PARTLY, 'It limps.'))->run();
		self::assertSame(SetupResult::WARNING, $half->getSeverity());
		self::assertStringContainsString('Talk: It limps.', (string)$half->getDescription());
		$broken = $this->bridgesCheck(null)->run();
		self::assertSame(SetupResult::WARNING, $broken->getSeverity(), 'one that cannot even look');
		self::assertStringContainsString('no way through', (string)$broken->getDescription());
	}

	public function testTheWorstComesFirstAndACheckThatFailsHidesNoOther(): void {
		$results = [SetupResult::info('i'), SetupResult::success(), SetupResult::warning('w'), SetupResult::error('e'), null, SetupResult::warning('v'), SetupResult::success()];
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturnCallback(function () use (&$results): ISetupCheck {
			$check = $this->createStub(ISetupCheck::class);
			$result = array_shift($results);
			$check->method('getName')->willReturn('n');
			$result === null ? $check->method('run')->willThrowException(new \RuntimeException()) : $check->method('run')->willReturn($result);
			return $check;
		});
		self::assertCount(7, Checks::ALL);
		self::assertSame(['e', 'w', 'v', 'i'], array_column((new Checks($container, new NullLogger()))->findings(), 'text'));
	}

	private function aside(IDBConnection $db): SetAside {
		$modules = new Modules($this->createStub(ContainerInterface::class), []);
		$store = new OutboxStore($db, $this->clock());
		return new SetAside($db, $this->clock(), new Delivery($store, $modules, $db, new NullLogger()));
	}

	/** @param ?BridgeState $state null: it throws */
	private function bridgesCheck(?BridgeState $state): BridgesCheck {
		$bridge = $this->createStub(Bridge::class);
		$bridge->method('id')->willReturn('talk');
		$bridge->method('name')->willReturn('Talk');
		$state === null ? $bridge->method('state')->willThrowException(new \RuntimeException('no way through')) : $bridge->method('state')->willReturn($state);
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturn($bridge);
		return new BridgesCheck(new Bridges($container, $this->l10n(), new NullLogger()), $this->l10n());
	}

	/**
	 * @param array<string, string> $config
	 * @param list<string> $existing
	 */
	private function roleGroups(array $config, array $existing): RoleGroups {
		$groups = $this->createStub(IGroupManager::class);
		$groups->method('get')->willReturnCallback(fn (string $id): ?IGroup => in_array($id, $existing, true) ? $this->createStub(IGroup::class) : null);
		return new RoleGroups($this->config($config), $groups);
	}

	/** @param array<string, string> $values */
	private function config(array $values): IAppConfig {
		$config = $this->createStub(IAppConfig::class);
		$config->method('getAppValueString')->willReturnCallback(static fn (string $key, string $usual = ''): string => $values[$key] ?? $usual);
		return $config;
	}
}
