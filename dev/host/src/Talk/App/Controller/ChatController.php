<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Talk\Controller;

use OCA\Talk\Chat\ChatManager;
use OCA\Talk\Exceptions\RoomNotFoundException;
use OCA\Talk\Manager;
use OCA\Talk\Room;
use OCA\Talk\Service\ParticipantService;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\Comments\IComment;
use OCP\IRequest;
use OCP\IUserManager;
use OCP\IUserSession;
use SmartCommons\DevHost\Talk\TalkStore;

/** Messages, as Talk's API answers. */
class ChatController extends OCSController {
	private const ROOT = '/apps/spreed';

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Manager $manager,
		private readonly ChatManager $chat,
		private readonly ParticipantService $participants,
		private readonly TalkStore $store,
		private readonly IUserManager $users,
		private readonly IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/chat/{token}', root: self::ROOT)]
	public function receiveMessages(string $token, int $lookIntoFuture = 0, int $limit = 100, int $lastKnownMessageId = 0): DataResponse {
		try {
			$room = $this->manager->getRoomForUserByToken($token, $this->uid());
		} catch (RoomNotFoundException) {
			return new DataResponse(null, Http::STATUS_NOT_FOUND);
		}
		$messages = $lookIntoFuture === 0 ? $this->chat->getHistory($room, $lastKnownMessageId, max(1, min(200, $limit)), false) : [];
		if ($messages === []) {
			return new DataResponse([], Http::STATUS_NOT_MODIFIED);
		}
		return new DataResponse(array_map(fn (IComment $message): array => $this->format($room, $message), $messages));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/chat/{token}', root: self::ROOT)]
	public function sendMessage(string $token, string $message, string $referenceId = ''): DataResponse {
		if (trim($message) === '') {
			return new DataResponse(['error' => 'message'], Http::STATUS_BAD_REQUEST);
		}
		try {
			$room = $this->manager->getRoomForUserByToken($token, $this->uid());
		} catch (RoomNotFoundException) {
			return new DataResponse(null, Http::STATUS_NOT_FOUND);
		}
		$me = $this->participants->getParticipantByActor($room, 'users', $this->uid());
		$sent = $this->chat->sendMessage($room, $me, 'users', $this->uid(), $message, new \DateTime(), null, $referenceId);
		return new DataResponse($this->format($room, $sent), Http::STATUS_CREATED);
	}

	/** @return array<string, mixed> */
	private function format(Room $room, IComment $message): array {
		$type = $message->getActorType();
		$parameters = [];
		$text = $message->getMessage();
		foreach ($message->getMentions() as $at => $mention) {
			$name = 'mention-user' . ($at + 1);
			$text = str_replace('@"' . $mention['id'] . '"', '{' . $name . '}', $text);
			$parameters[$name] = ['type' => 'user', 'id' => $mention['id'], 'name' => $this->users->getDisplayName($mention['id']) ?? $mention['id']];
		}
		return [
			'id' => (int)$message->getId(),
			'token' => $room->getToken(),
			'actorType' => $type,
			'actorId' => $message->getActorId(),
			'actorDisplayName' => $type === 'bots' ? $this->store->botName($message->getActorId(), $room->getToken()) : $this->users->getDisplayName($message->getActorId()) ?? '',
			'timestamp' => $message->getCreationDateTime()->getTimestamp(),
			'message' => $text,
			'messageParameters' => $parameters === [] ? new \stdClass() : $parameters,
			'systemMessage' => '',
			'messageType' => $message->getVerb(),
			'referenceId' => (string)$message->getReferenceId(),
			'markdown' => true,
		];
	}

	private function uid(): string {
		return $this->session->getUser()?->getUID() ?? '';
	}
}
