<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Call;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\CoreModule;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Outbox\Delivery;
use OCA\SmartCommons\Tender\Call\CallStanding;
use OCA\SmartCommons\Tender\Import\CallImporter;
use OCA\SmartCommons\Tender\Import\Outcome;
use OCA\SmartCommons\Tender\Import\Readers;
use OCA\SmartCommons\Tender\TenderModule;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Files\IAppData;
use OCP\IDBConnection;
use OCP\IL10N;
use OCP\IUserManager;
use OCP\L10N\IFactory;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;
use Psr\Log\NullLogger;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\TestDatabase;
use SmartCommons\DevHost\Services\AppData\AppData;

/** The module on a database of its own, with a clock that stands still and sentences that stay English. */
abstract class CallWorld extends TestCase {
	/** Monday 23 November 2026, 12:00 in Brussels */
	protected const NOW = 1795431600;

	protected Connection $db;
	protected int $now = self::NOW;
	private string $folder;
	private \DI\Container $container;

	protected function setUp(): void {
		$this->db = TestDatabase::create();
		$this->folder = sys_get_temp_dir() . '/smc-calls-' . bin2hex(random_bytes(6));
		$this->container = new \DI\Container([
			IDBConnection::class => $this->db,
			ITimeFactory::class => $this->clock(),
			IL10N::class => $this->english(),
			IFactory::class => $this->languages(),
			IUserManager::class => $this->users(),
			LoggerInterface::class => new NullLogger(),
			CallStanding::class => new NoStanding(),
			ReaderSource::class => $this->createStub(ReaderSource::class),
			IAppData::class => new AppData($this->folder),
			Modules::class => static fn (ContainerInterface $c): Modules => new Modules($c, [CoreModule::class, TenderModule::class]),
		]);
	}

	protected function tearDown(): void {
		foreach (glob($this->folder . '/*/*') ?: [] as $file) {
			unlink($file);
		}
		array_map(rmdir(...), glob($this->folder . '/*') ?: []);
		if (is_dir($this->folder)) {
			rmdir($this->folder);
		}
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

	/**
	 * @template T of object
	 * @param class-string<T> $class
	 * @param T $object
	 */
	protected function put(string $class, object $object): void {
		$this->container->set($class, $object);
	}

	/** @return list<Outcome> what importing these bytes does */
	protected function import(string $bytes, string $name = 'file', int $groupId = 0): array {
		$outcomes = [];
		foreach ($this->get(Readers::class)->for($bytes, $name)->read($bytes) as $record) {
			$outcomes[] = $this->get(CallImporter::class)->take($record, $groupId, 'anna');
		}
		return $outcomes;
	}

	/** Lets the search index follow. */
	protected function deliver(): void {
		$this->get(Delivery::class)->run(1000, 60_000);
	}

	/**
	 * @param list<int> $groups
	 * @param list<int> $coordinates
	 * @param list<\OCA\SmartCommons\Core\Audience\Role> $roles
	 */
	protected function member(string $uid = 'anna', array $groups = [], array $coordinates = [], array $roles = [], string $language = 'nl'): Reader {
		return new Reader($uid, $groups, $coordinates, $roles, [$language]);
	}

	/** @param array<string, int|string> $where */
	protected function howMany(string $table, array $where = []): int {
		$qb = $this->db->getQueryBuilder();
		$qb->selectAlias($qb->func()->count('*'), 'n')->from($table);
		foreach ($where as $column => $value) {
			$qb->andWhere($qb->expr()->eq($column, $qb->createNamedParameter($value)));
		}
		$result = $qb->executeQuery();
		$count = (int)$result->fetchOne();
		$result->closeCursor();
		return $count;
	}

	protected static function fixture(string $name): string {
		return (string)file_get_contents(dirname(__DIR__, 3) . '/fixtures/tenders/' . $name);
	}

	private function clock(): ITimeFactory {
		$clock = $this->createStub(ITimeFactory::class);
		$clock->method('getTime')->willReturnCallback(fn (): int => $this->now);
		$clock->method('now')->willReturnCallback(fn (): \DateTimeImmutable => new \DateTimeImmutable('@' . $this->now));
		return $clock;
	}

	private function english(): IL10N {
		$l10n = $this->createStub(IL10N::class);
		$l10n->method('t')->willReturnCallback(static fn (string $text, mixed $parameters = []): string => vsprintf($text, is_array($parameters) ? $parameters : [$parameters]));
		$l10n->method('n')->willReturnCallback(static fn (string $one, string $many, int $count): string => str_replace('%n', (string)$count, $count === 1 ? $one : $many));
		$l10n->method('getLanguageCode')->willReturn('en');
		return $l10n;
	}

	private function languages(): IFactory {
		$factory = $this->createStub(IFactory::class);
		$factory->method('get')->willReturnCallback(function (string $app, ?string $language = null): IL10N {
			$l10n = $this->createStub(IL10N::class);
			$l10n->method('t')->willReturnCallback(static fn (string $text): string => $language . ': ' . $text);
			return $l10n;
		});
		return $factory;
	}

	private function users(): IUserManager {
		$users = $this->createStub(IUserManager::class);
		$users->method('getDisplayName')->willReturnCallback(static fn (string $uid): ?string => $uid === 'gone' ? null : ucfirst($uid));
		return $users;
	}
}
