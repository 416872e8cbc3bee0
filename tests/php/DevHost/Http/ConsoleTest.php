<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

final class ConsoleTest extends HostTestCase {
	public function testTheCommandsOfTheAppRunWithTheirServices(): void {
		self::assertSame("hello\n", HostServer::get()->occ('fixture:greet'));
	}

	public function testAnAccountMadeOnTheConsoleCanLogIn(): void {
		self::assertStringContainsString('created successfully', HostServer::get()->occ('user:add', '--password-from-env', '--display-name=An', '--group=choir2', 'an'));
		self::assertSame(['user' => 'an'], self::call('GET', self::API . '/member', 'an:Secret-pass-1')->data());
		self::assertStringContainsString('already exists', HostServer::get()->occ('user:add', 'an'));
		HostServer::get()->occ('group:adduser', 'admin', 'an');
		self::assertSame(200, self::call('GET', self::API . '/admin', 'an:Secret-pass-1')->status);
	}

	public function testTheJobsOfInfoXmlRunOnceWhenDue(): void {
		self::assertStringContainsString('OCA\Fixture\CountingJob', HostServer::get()->occ('background-job:list'));
		self::assertStringContainsString('OCA\Fixture\CountingJob', HostServer::get()->cron());
		HostServer::get()->cron();
		self::assertSame("1\n", HostServer::get()->occ('config:app:get', 'fixture', 'runs'));
		$jobs = json_decode(HostServer::get()->occ('background-job:list', '--output=json'), true);
		HostServer::get()->occ('background-job:execute', '--force-execute', (string)$jobs[0]['id']);
		self::assertSame("2\n", HostServer::get()->occ('config:app:get', 'fixture', 'runs'));
	}

	public function testTheMigrationsRanAtFirstUse(): void {
		self::assertSame("Version1000Date20260101000000: executed\n", HostServer::get()->occ('migrations:status'));
		self::assertSame("Nothing to do\n", HostServer::get()->occ('migrations:execute'));
	}

	/** Compared with a server of version 32. */
	public function testAFirstInstallationMakesTheTablesAndRunsTheInstallSteps(): void {
		self::assertSame("install \n", HostServer::get()->occ('config:app:get', 'fixture', 'seeded_by'));
		self::assertSame("1.2.3\n", HostServer::get()->occ('config:app:get', 'fixture', 'installed_version'));
	}

	public function testOnlyTheServedAppCanBeEnabled(): void {
		self::assertStringContainsString('fixture already enabled', HostServer::get()->occ('app:enable', 'fixture'));
		self::assertStringContainsString('serves only fixture', HostServer::get()->occ('app:enable', 'deck'));
	}

	public function testTalkCanBeSwitchedOffAndOn(): void {
		$host = HostServer::get();
		self::assertStringContainsString('spreed disabled', $host->occ('app:disable', 'spreed'));
		self::assertStringContainsString('spreed enabled', $host->occ('app:enable', 'spreed'));
		self::assertStringContainsString('spreed already enabled', $host->occ('app:enable', 'spreed'));
	}
}
