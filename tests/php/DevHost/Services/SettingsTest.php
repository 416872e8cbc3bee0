<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Tests\Services;

use OCP\IAppConfig;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;
use SmartCommons\DevHost\Kernel\Registry;
use SmartCommons\DevHost\Services\Settings\Delegations;
use SmartCommons\DevHost\Services\Settings\SetupCheckManager;

final class SettingsTest extends TestCase {
	public function testSettingsAreHandedToTheMembersOfAGroupAndTakenFromThem(): void {
		$stored = [];
		$config = $this->createStub(IAppConfig::class);
		$config->method('getValueArray')->willReturnCallback(static function () use (&$stored): array {
			return $stored;
		});
		$config->method('setValueArray')->willReturnCallback(static function (string $app, string $key, array $value) use (&$stored): bool {
			$stored = $value;
			return true;
		});
		$groups = $this->createStub(IGroupManager::class);
		$groups->method('getUserGroupIds')->willReturnOnConsecutiveCalls(['helpers', 'others'], ['others'], ['helpers']);
		$user = $this->createStub(IUser::class);
		$delegations = new Delegations($config, $groups);
		$delegations->add('Page', 'helpers');
		$delegations->add('Page', 'helpers');
		$delegations->add('Other', 'elsewhere');
		self::assertSame(['Page'], $delegations->of($user));
		self::assertSame([], $delegations->of($user));
		$delegations->remove('Page', 'helpers');
		self::assertSame([], $delegations->of($user));
		self::assertCount(1, $stored);
	}

	public function testACheckThatFailsIsAFindingItself(): void {
		$checks = [];
		foreach (['fine' => SetupResult::success('yes'), 'broken' => null] as $name => $result) {
			$check = $this->createStub(ISetupCheck::class);
			$check->method('getName')->willReturn($name);
			$check->method('getCategory')->willReturn('app');
			$result === null ? $check->method('run')->willThrowException(new \RuntimeException('no luck')) : $check->method('run')->willReturn($result);
			$checks[$name] = $check;
		}
		$registry = new Registry();
		$registry->add('setupCheck', 'fine');
		$registry->add('setupCheck', 'broken');
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturnCallback(static fn (string $class): ISetupCheck => $checks[$class]);
		$results = (new SetupCheckManager($registry, $container, $this->createStub(LoggerInterface::class)))->runAll()['app'];
		self::assertSame(['fine', SetupResult::SUCCESS], [$results['fine']->getName(), $results['fine']->getSeverity()]);
		self::assertSame(SetupResult::ERROR, $results['broken']->getSeverity());
		self::assertStringContainsString('no luck', (string)$results['broken']->getDescription());
	}
}
