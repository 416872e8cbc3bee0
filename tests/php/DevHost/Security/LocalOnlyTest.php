<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Security;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Http\LocalOnly;
use SmartCommons\DevHost\Kernel\HostConfig;

final class LocalOnlyTest extends TestCase {
	/** @return iterable<string, array{string, string, string, bool}> */
	public static function requests(): iterable {
		yield 'IPv4' => ['127.0.0.1', '127.0.0.1', '127.0.0.1:8080', true];
		yield 'by name' => ['localhost', '127.0.0.1', 'localhost:8080', true];
		yield 'IPv6' => ['::1', '::1', '[::1]:8080', true];
		yield 'listens everywhere' => ['0.0.0.0', '127.0.0.1', 'localhost', false];
		yield 'listens on a card' => ['192.168.1.4', '127.0.0.1', 'localhost', false];
		yield 'somebody else' => ['127.0.0.1', '192.168.1.9', 'localhost', false];
		yield 'a name of another site' => ['127.0.0.1', '127.0.0.1', 'evil.example:8080', false];
		yield 'a name that begins like an address' => ['127.0.0.1', '127.0.0.1', '127.0.0.1.evil.example', false];
		yield 'a name that begins alike' => ['127.0.0.1', '127.0.0.1', 'localhost.evil.example', false];
	}

	#[DataProvider('requests')]
	public function testOnlyThisMachineGetsIn(string $listens, string $remote, string $host, bool $allowed): void {
		$server = ['SERVER_NAME' => $listens, 'REMOTE_ADDR' => $remote, 'HTTP_HOST' => $host];
		self::assertSame($allowed, (new LocalOnly($this->config([])))->refusal($server) === null);
		self::assertNull((new LocalOnly($this->config(['SMARTCOMMONS_HOST_ALLOW_REMOTE' => '1'])))->refusal($server));
	}

	/** @param array<string, string> $env */
	private function config(array $env): HostConfig {
		return new HostConfig('/none', sys_get_temp_dir(), '/none', 'fixture', $env);
	}
}
