<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Teams;

use OCA\SmartCommons\Workspace\Teams\CloudTeam;
use OCA\SmartCommons\Workspace\Teams\TeamGateway;
use OCP\App\IAppManager;
use OCP\Teams\ITeamManager;
use OCP\Teams\Team;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use Psr\Container\NotFoundExceptionInterface;
use Psr\Log\NullLogger;

#[CoversClass(TeamGateway::class)]
#[CoversClass(CloudTeam::class)]
final class TeamGatewayTest extends TestCase {
	public function testAsksTheServerWhereItTells(): void {
		$gateway = $this->gateway([ITeamManager::class => new class {
			/** @return list<Team> */
			public function getTeamsForUser(string $uid): array {
				return [new Team('2', 'zwaan ' . $uid, null), new Team('1', 'Arend', null)];
			}
		}]);
		self::assertTrue($gateway->isThere());
		self::assertEquals([new CloudTeam('1', 'Arend'), new CloudTeam('2', 'zwaan ann')], $gateway->of('ann'));
	}

	public function testIsOffWithoutTeams(): void {
		self::assertFalse($this->gateway([])->isThere(), 'nothing answers');
		self::assertSame([], $this->gateway([])->of('ann'));
		self::assertFalse($this->gateway([ITeamManager::class => new \stdClass()])->isThere(), 'an interface that does not tell yet');
		self::assertFalse($this->gateway([ITeamManager::class => new class {
			public function getTeamsForUser(): array {
				return [];
			}
		}], false)->isThere(), 'the app is off');
	}

	public function testAnotherAppsTroubleIsNotOurs(): void {
		$gateway = $this->gateway([ITeamManager::class => new class {
			public function getTeamsForUser(string $uid): never {
				throw new \TypeError('Something changed');
			}
		}]);
		self::assertSame([], $gateway->of('ann'));
		self::assertSame([], $this->gateway(['OCA\\Circles\\CirclesManager' => new class {
			public function getCircles(): array {
				return [];
			}
		}])->of('ann'), 'Circles without its probe');
	}

	/** @param array<string, object> $services */
	private function gateway(array $services, bool $on = true): TeamGateway {
		$apps = $this->createStub(IAppManager::class);
		$apps->method('isEnabledForAnyone')->willReturn($on);
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturnCallback(static fn (string $class): object => $services[$class] ?? throw new class('No ' . $class) extends \Exception implements NotFoundExceptionInterface {
		});
		return new TeamGateway($apps, $container, new NullLogger());
	}
}
