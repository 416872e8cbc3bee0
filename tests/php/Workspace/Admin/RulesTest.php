<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Admin;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Workspace\Admin\Rules\HostName;
use OCA\SmartCommons\Workspace\Admin\Rules\TileAddress;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(HostName::class)]
#[CoversClass(TileAddress::class)]
final class RulesTest extends TestCase {
	use TestTrait;

	#[DataProvider('hosts')]
	public function testReadsTheNameOfAHost(string $written, ?string $name): void {
		self::assertSame($name, HostName::read($written));
		self::assertSame($name === null ? [$written] : [], HostName::wrong([$written]));
	}

	/** @return iterable<string, array{string, ?string}> */
	public static function hosts(): iterable {
		yield 'a name' => ['ted.europa.eu', 'ted.europa.eu'];
		yield 'capitals and space' => [' TED.Europa.EU ', 'ted.europa.eu'];
		yield 'a whole address' => ['https://ted.europa.eu/api/v3?x=1#y', 'ted.europa.eu'];
		yield 'letters with accents' => ['liège.be', 'xn--lige-6oa.be'];
		yield 'an address with a user in it' => ['https://me@ted.europa.eu/', null];
		yield 'with a port' => ['ted.europa.eu:8443', null];
		yield 'a number' => ['192.168.1.10', null];
		yield 'a number of six' => ['[::1]', null];
		yield 'this machine' => ['localhost', null];
		yield 'a name without a dot' => ['intranet', null];
		yield 'a machine next door' => ['printer.local', null];
		yield 'a pattern' => ['*.europa.eu', null];
		yield 'underscores' => ['not_a_host.eu', null];
		yield 'a dash at the end' => ['ted-.eu', null];
		yield 'two dots' => ['ted..eu', null];
		yield 'a dot at the end' => ['ted.eu.', null];
		yield 'a line more' => ["ted.eu\nevil.eu", null];
		yield 'another way of fetching' => ['ftp://ted.europa.eu', null];
		yield 'nothing' => ['', null];
		yield 'too long' => [str_repeat('a.', 130) . 'eu', null];
	}

	public function testWhatWasReadIsReadTheSameAgain(): void {
		$this->forAll(Generators::string())->then(static function (string $text): void {
			foreach ([$text, $text . '.eu', 'https://' . $text . '.be/x'] as $written) {
				$name = HostName::read($written);
				if ($name !== null) {
					self::assertSame($name, HostName::read($name));
					self::assertSame($name, parse_url('https://' . $name . '/', PHP_URL_HOST));
					self::assertMatchesRegularExpression('/^[a-z0-9.-]+$/D', $name);
				}
			}
			self::assertSame(HostName::read($text) === null ? [$text] : [], HostName::wrong([$text]));
		});
	}

	#[DataProvider('tiles')]
	public function testTellsWhatIsWrongWithAnAddressOfTiles(string $address, ?string $problem): void {
		self::assertSame($problem, TileAddress::problem($address));
	}

	/** @return iterable<string, array{string, ?string}> */
	public static function tiles(): iterable {
		yield 'right' => ['https://tile.openstreetmap.org/{z}/{x}/{y}.png', null];
		yield 'the other way up' => ['https://tile.example.org/{z}/{x}/{y}/{-y}.png', null];
		yield 'with a port and a key' => ['https://tile.example.org:8443/{z}/{x}/{y}.png?key=abc', null];
		yield 'not secret' => ['http://tile.example.org/{z}/{x}/{y}.png', TileAddress::NOT_HTTPS];
		yield 'no address' => ['tile.example.org/{z}/{x}/{y}.png', TileAddress::NOT_HTTPS];
		yield 'nothing' => ['', TileAddress::NOT_HTTPS];
		yield 'a script' => ['javascript:alert(1)//{z}/{x}/{y}', TileAddress::NOT_HTTPS];
		yield 'a number' => ['https://10.0.0.1/{z}/{x}/{y}.png', TileAddress::NO_HOST];
		yield 'a host with letters in braces' => ['https://{s}.tile.example.org/{z}/{x}/{y}.png', TileAddress::NO_HOST];
		yield 'a space' => ['https://tile.example.org/{z}/{x}/{y}.png x', TileAddress::NO_HOST];
		yield 'a quote' => ['https://tile.example.org/{z}/{x}/{y}.png"', TileAddress::NO_HOST];
		yield 'no path' => ['https://tile.example.org', TileAddress::NO_HOST];
		yield 'without a place' => ['https://tile.example.org/{z}/{x}.png', TileAddress::NO_PLACE];
		yield 'something else in braces' => ['https://tile.example.org/{z}/{x}/{y}{r}.png', TileAddress::UNKNOWN_PLACE];
	}
}
