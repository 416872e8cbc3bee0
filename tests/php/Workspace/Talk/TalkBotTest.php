<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

use DI\Container;
use OCA\SmartCommons\Workspace\Talk\PrivateService;
use OCA\SmartCommons\Workspace\Talk\RoomGone;
use OCA\SmartCommons\Workspace\Talk\TalkBot;
use OCA\SmartCommons\Workspace\Talk\TalkFailed;
use OCP\AppFramework\Services\IAppConfig;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Http\Client\IClient;
use OCP\Http\Client\IClientService;
use OCP\Http\Client\IResponse;
use OCP\IURLGenerator;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Services\Security\SecureRandom;

/** The bot signs what it says, as Talk checks it. */
#[CoversClass(TalkBot::class)]
final class TalkBotTest extends TestCase {
	/** @var array<string, string> */
	private array $kept = [];
	/** @var list<array{string, array<string, mixed>}> */
	private array $requests = [];
	private int $status = 201;

	public function testWhatItSaysCarriesItsSignature(): void {
		$this->bot()->post('a/b', 'Été à Liège', 'ref-1');
		$this->bot()->post('ab', 'Again', 'ref-2');
		[$address, $options] = $this->requests[0];
		self::assertSame('https://cloud.example.org/ocs/v2.php/apps/spreed/api/v1/bot/a%2Fb/message', $address);
		self::assertSame(['message' => 'Été à Liège', 'referenceId' => 'ref-1'], json_decode($options['body'], true));
		foreach ($this->requests as [, $options]) {
			$random = $options['headers']['X-Nextcloud-Talk-Bot-Random'];
			self::assertGreaterThanOrEqual(32, strlen($random));
			$message = json_decode($options['body'], true)['message'];
			self::assertSame(hash_hmac('sha256', $random . $message, $this->kept['talk_bot_secret']), $options['headers']['X-Nextcloud-Talk-Bot-Signature']);
		}
		self::assertNotSame($this->requests[0][1]['headers'], $this->requests[1][1]['headers']);
	}

	public function testAConversationThatIsGoneIsToldApartFromARefusal(): void {
		$this->status = 404;
		try {
			$this->bot()->post('ab', 'x', 'r');
			self::fail('It is gone');
		} catch (RoomGone) {
		}
		$this->status = 401;
		$this->expectException(TalkFailed::class);
		$this->bot()->post('ab', 'x', 'r');
	}

	private function bot(): TalkBot {
		$config = $this->createStub(IAppConfig::class);
		$config->method('getAppValueString')->willReturnCallback(fn (string $key): string => $this->kept[$key] ?? '');
		$config->method('setAppValueString')->willReturnCallback(function (string $key, string $value): bool {
			$this->kept[$key] = $value;
			return true;
		});
		$response = $this->createStub(IResponse::class);
		$response->method('getStatusCode')->willReturnCallback(fn (): int => $this->status);
		$client = $this->createStub(IClient::class);
		$client->method('post')->willReturnCallback(function (string $address, array $options) use ($response): IResponse {
			$this->requests[] = [$address, $options];
			return $response;
		});
		$clients = $this->createStub(IClientService::class);
		$clients->method('newClient')->willReturn($client);
		$urls = $this->createStub(IURLGenerator::class);
		$urls->method('getAbsoluteURL')->willReturnCallback(static fn (string $path): string => 'https://cloud.example.org' . $path);
		return new TalkBot($this->createStub(IEventDispatcher::class), $config, new SecureRandom(), $clients, $urls, new PrivateService(new Container()));
	}
}
