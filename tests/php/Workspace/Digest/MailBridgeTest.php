<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Digest;

use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\SourceFailed;
use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCA\SmartCommons\Workspace\BridgeState;
use OCA\SmartCommons\Workspace\Digest\MailBridge;
use OCA\SmartCommons\Workspace\Digest\Transport;
use OCP\AppFramework\Services\IAppConfig;
use OCP\IConfig;
use OCP\IUser;
use OCP\IUserManager;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class MailBridgeTest extends TestCase {
	use Fakes;

	/** @return iterable<string, array{array<string, string>, string, bool}> system settings, state, whether mail is tried */
	public static function servers(): iterable {
		yield 'nothing was ever set up' => [[], BridgeState::ABSENT, false];
		yield 'mail is switched off' => [['mail_smtpmode' => 'null', 'mail_domain' => 'example.org', 'mail_from_address' => 'cloud'], BridgeState::ABSENT, false];
		yield 'no sender' => [['mail_smtpmode' => 'smtp', 'mail_smtphost' => 'mail.example.org'], BridgeState::PARTLY, true];
		yield 'all is there' => [['mail_smtpmode' => 'sendmail', 'mail_domain' => 'example.org', 'mail_from_address' => 'cloud'], BridgeState::WORKS, true];
	}

	/** @param array<string, string> $system */
	#[DataProvider('servers')]
	public function testSaysWhetherThisServerSendsMail(array $system, string $state): void {
		self::assertSame($state, $this->bridge($system)->state($this->l10n())->state);
	}

	/** @param array<string, string> $system */
	#[DataProvider('servers')]
	public function testMailIsTriedOnlyWhereItIsSetUp(array $system, string $state, bool $tries): void {
		$config = $this->createStub(IConfig::class);
		$config->method('getSystemValueString')->willReturnCallback(static fn (string $key, string $default = ''): string => $system[$key] ?? $default);
		self::assertSame($tries, (new Transport($config))->isSetUp());
	}

	public function testSendsTheAdministratorASignOfLife(): void {
		$post = new Post();
		self::assertStringContainsString('boss@example.org', $this->bridge([], $post, 'boss@example.org')->test('boss', $this->l10n()));
		self::assertCount(1, $post->to('boss'));
		self::assertSame('auto-generated', $post->taken[0]->getHeaders()->get('Auto-Submitted')?->getBodyAsString());
	}

	public function testSaysWhyThereIsNone(): void {
		$post = new Post();
		foreach ([[null, false, Conflict::class], ['boss@example.org', true, SourceFailed::class]] as [$address, $down, $problem]) {
			$post->isDown = $down;
			try {
				$this->bridge([], $post, $address)->test('boss', $this->l10n());
				self::fail($problem);
			} catch (Conflict|SourceFailed $caught) {
				self::assertInstanceOf($problem, $caught);
			}
		}
		$post->isDown = false;
		$post->refused = ['boss@example.org'];
		$this->expectException(SourceFailed::class);
		$this->bridge([], $post, 'boss@example.org')->test('boss', $this->l10n());
	}

	/** @param array<string, string> $system */
	private function bridge(array $system, ?Post $post = null, ?string $address = null): MailBridge {
		$config = $this->createStub(IConfig::class);
		$config->method('getSystemValueString')->willReturnCallback(static fn (string $key, string $default = ''): string => $system[$key] ?? $default);
		$user = $this->createStub(IUser::class);
		$user->method('getEMailAddress')->willReturn($address);
		$users = $this->createStub(IUserManager::class);
		$users->method('get')->willReturn($user);
		return new MailBridge(new Transport($config), new Settings($this->createStub(IAppConfig::class)), $post ?? new Post(), $users);
	}
}
