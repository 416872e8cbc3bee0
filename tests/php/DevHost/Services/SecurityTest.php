<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use OCP\Security\ISecureRandom;
use SmartCommons\DevHost\Services\Config\SystemConfig;
use SmartCommons\DevHost\Services\Security\Crypto;
use SmartCommons\DevHost\Services\Security\Hasher;
use SmartCommons\DevHost\Services\Security\SecureRandom;

final class SecurityTest extends HostTestCase {
	public function testEncryptedTextIsReadableOnlyWithItsKey(): void {
		$crypto = new Crypto(new SystemConfig($this->host));
		$sealed = $crypto->encrypt('secret');
		self::assertSame('secret', $crypto->decrypt($sealed));
		self::assertNotSame($sealed, $crypto->encrypt('secret'));
		$this->expectException(\Exception::class);
		$crypto->decrypt($sealed, 'another password');
	}

	public function testTamperedTextIsRefused(): void {
		$crypto = new Crypto(new SystemConfig($this->host));
		$sealed = $crypto->encrypt('secret');
		$this->expectException(\Exception::class);
		$crypto->decrypt(substr($sealed, 0, -2) . (str_ends_with($sealed, '00') ? '11' : '00'));
	}

	public function testHashes(): void {
		$hasher = new Hasher();
		$hash = $hasher->hash('word');
		self::assertTrue($hasher->validate($hash));
		self::assertTrue($hasher->verify('word', $hash));
		self::assertFalse($hasher->verify('other', $hash));
		self::assertFalse($hasher->validate('word'));
	}

	public function testRandomUsesOnlyTheGivenCharacters(): void {
		$text = (new SecureRandom())->generate(200, ISecureRandom::CHAR_DIGITS);
		self::assertMatchesRegularExpression('/^\d{200}$/', $text);
		$this->expectException(\LengthException::class);
		(new SecureRandom())->generate(0);
	}
}
