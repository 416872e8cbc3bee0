<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Map;

use OCA\SmartCommons\Place\Map\TileAddress;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

final class TileAddressTest extends TestCase {
	#[TestWith(['https://tiles.example.org/{z}/{x}/{y}.png', 'https://tiles.example.org'])]
	#[TestWith(['https://tiles.example.org:8443/{z}/{x}/{-y}.png?key=abc', 'https://tiles.example.org:8443'])]
	#[TestWith(['https://{a-c}.tiles.example.org/{z}/{x}/{y}.png', 'https://*.tiles.example.org'])]
	public function testNamesTheServerForThePolicy(string $template, string $domain): void {
		self::assertSame($domain, TileAddress::of($template)?->domain);
	}

	#[TestWith([''])]
	#[TestWith(['http://tiles.example.org/{z}/{x}/{y}.png'])]
	#[TestWith(['https://tiles.example.org/tiles.png'])]
	#[TestWith(['https://tiles.example.org/{z}/{x}.png'])]
	#[TestWith(["https://tiles.example.org/{z}/{x}/{y}.png; script-src *"])]
	#[TestWith(['https://*/{z}/{x}/{y}.png'])]
	#[TestWith(['//tiles.example.org/{z}/{x}/{y}.png'])]
	public function testAnythingElseIsNoProvider(string $template): void {
		self::assertNull(TileAddress::of($template));
	}
}
