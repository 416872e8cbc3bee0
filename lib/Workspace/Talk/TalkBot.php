<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCP\AppFramework\Db\DoesNotExistException;
use OCP\AppFramework\Http;
use OCP\AppFramework\Services\IAppConfig;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Http\Client\IClientService;
use OCP\IURLGenerator;
use OCP\Security\ISecureRandom;

/** The app as a bot of Talk: the name under which it speaks, and speaking by a signed request. */
final class TalkBot {
	public const NAME = 'Smart Commons';
	private const URL = 'nextcloudapp://smartcommons';
	private const EVENT = 'OCA\\Talk\\Events\\BotInstallEvent';
	private const BOTS = 'OCA\\Talk\\Model\\BotServerMapper';
	private const ADMISSIONS = 'OCA\\Talk\\Model\\BotConversationMapper';
	private const ADMISSION = 'OCA\\Talk\\Model\\BotConversation';
	private const ON = 1;
	private const SECRET = 'talk_bot_secret';
	/** the bot may answer, which is all that it does */
	private const MAY_POST = 2;
	private const SECONDS = 10;

	public function __construct(
		private readonly IEventDispatcher $events,
		private readonly IAppConfig $config,
		private readonly ISecureRandom $random,
		private readonly IClientService $clients,
		private readonly IURLGenerator $urls,
		private readonly PrivateService $services,
	) {
	}

	/** Whether Talk takes bots of apps. */
	public function fits(): bool {
		return class_exists(self::EVENT) && is_subclass_of(self::EVENT, Event::class);
	}

	/** The author of what it says. */
	public function actor(): string {
		return 'bot-' . sha1(self::URL);
	}

	/** Tells Talk its name; again and again changes nothing. */
	public function introduce(): void {
		$class = self::EVENT;
		if (!class_exists($class)) {
			return;
		}
		$event = (new \ReflectionClass($class))->newInstanceArgs([
			'name' => self::NAME,
			'secret' => $this->secret(),
			'url' => self::URL,
			'description' => 'New calls and changed deadlines of your group',
			'features' => self::MAY_POST,
		]);
		if ($event instanceof Event) {
			$this->events->dispatchTyped($event);
		}
	}

	/**
	 * Lets the bot into a conversation, as a moderator could: what it says then carries its name, and it may speak by
	 * requests. Where Talk is other than expected nothing happens, and what it says carries no name.
	 */
	public function admit(string $token): void {
		try {
			$bot = PrivateService::number($this->services->call(self::BOTS, 'findByUrl', ['url' => self::URL]), 'getId');
			/** @var mixed $admitted */
			$admitted = $this->services->call(self::ADMISSIONS, 'findForToken', ['token' => $token]);
			/** @var mixed $one */
			foreach (is_iterable($admitted) ? $admitted : [] as $one) {
				if (PrivateService::number($one, 'getBotId') === $bot) {
					return;
				}
			}
			$this->services->call(self::ADMISSIONS, 'insert', ['entity' => $this->admission($bot, $token)]);
		} catch (TalkFailed|DoesNotExistException) {
			// a name is not worth a failure
		}
	}

	/**
	 * Says something by a request to this server, which a moderator of the conversation must have allowed the bot.
	 *
	 * @throws RoomGone
	 * @throws TalkFailed
	 */
	public function post(string $token, string $text, string $reference): void {
		$random = $this->random->generate(64, ISecureRandom::CHAR_ALPHANUMERIC);
		$response = $this->clients->newClient()->post($this->urls->getAbsoluteURL('/ocs/v2.php/apps/spreed/api/v1/bot/' . rawurlencode($token) . '/message'), [
			'headers' => [
				'OCS-APIRequest' => 'true',
				'Accept' => 'application/json',
				'Content-Type' => 'application/json',
				'X-Nextcloud-Talk-Bot-Random' => $random,
				'X-Nextcloud-Talk-Bot-Signature' => hash_hmac('sha256', $random . $text, $this->secret()),
			],
			'body' => json_encode(['message' => $text, 'referenceId' => $reference], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE),
			'timeout' => self::SECONDS,
			'http_errors' => false,
			// this very server, which may well have an address of the local network
			'nextcloud' => ['allow_local_address' => true],
		]);
		match ($response->getStatusCode()) {
			Http::STATUS_CREATED => null,
			Http::STATUS_NOT_FOUND => throw new RoomGone('Talk has no conversation ' . $token),
			default => throw new TalkFailed('Talk refused the message of the bot with ' . $response->getStatusCode()),
		};
	}

	/** @throws TalkFailed */
	private function admission(int $bot, string $token): object {
		$class = self::ADMISSION;
		if (!class_exists($class)) {
			throw new TalkFailed($class . ' is not there');
		}
		$admission = (new \ReflectionClass($class))->newInstance();
		PrivateService::tell($admission, 'setBotId', $bot);
		PrivateService::tell($admission, 'setToken', $token);
		PrivateService::tell($admission, 'setState', self::ON);
		return $admission;
	}

	private function secret(): string {
		$secret = $this->config->getAppValueString(self::SECRET);
		if ($secret === '') {
			$secret = $this->random->generate(64, ISecureRandom::CHAR_ALPHANUMERIC);
			$this->config->setAppValueString(self::SECRET, $secret, sensitive: true);
		}
		return $secret;
	}
}
