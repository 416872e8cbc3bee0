<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

use DI\Container;
use OCA\SmartCommons\Workspace\Talk\PrivateService;
use OCA\SmartCommons\Workspace\Talk\TalkFailed;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

/** A service of another app is used only where all that it demands is known. */
#[CoversClass(PrivateService::class)]
final class PrivateServiceTest extends TestCase {
	public function testFitsOnlyWhenEveryDemandIsKnown(): void {
		$services = new PrivateService(new Container());
		$fits = static fn (string $method, string ...$names): bool => $services->fits(SomeService::class, $method, array_values($names));
		self::assertTrue($fits('asKnown', 'token'));
		self::assertTrue($fits('asKnown', 'token', 'more'));
		self::assertFalse($fits('asKnown', 'token', 'gone'));
		self::assertFalse($fits('asKnown'));
		self::assertFalse($fits('demandsMore', 'token'));
		self::assertFalse($fits('otherName', 'token'));
		self::assertFalse($fits('fixed', 'token'));
		self::assertFalse($fits('hidden', 'token'));
		self::assertFalse($fits('nowhere', 'token'));
		self::assertFalse($services->fits('OCA\\Absent\\Service', 'asKnown', ['token']));
	}

	public function testCallsByName(): void {
		$services = new PrivateService(new Container());
		self::assertSame('t7', $services->call(SomeService::class, 'asKnown', ['more' => 7, 'token' => 't']));
		$this->expectException(TalkFailed::class);
		$services->call(SomeService::class, 'demandsMore', ['token' => 't']);
	}

	public function testAsksWhateverAnswers(): void {
		self::assertSame('getActorId', PrivateService::text(new SomeService(), 'getActorId'));
		$this->expectException(TalkFailed::class);
		PrivateService::text(null, 'getActorId');
	}
}
