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
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\NotFoundResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\Comments\IComment;
use OCP\IRequest;
use OCP\IURLGenerator;
use OCP\IUserManager;
use OCP\IUserSession;
use SmartCommons\DevHost\Talk\TalkStore;

/** My conversations, and one of them with what is said in it. */
class PageController extends Controller {
	private const SHOWN = 100;

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Manager $manager,
		private readonly ChatManager $chat,
		private readonly ParticipantService $participants,
		private readonly TalkStore $store,
		private readonly IUserManager $users,
		private readonly IUserSession $session,
		private readonly IURLGenerator $urls,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/apps/spreed', root: '')]
	public function index(): Response {
		return new TemplateResponse('core', 'talk', ['rooms' => array_map(fn (Room $room): array => [
			'name' => $room->getName(),
			'link' => $this->link($room),
			'unread' => $this->store->unread($room->getId(), $this->participants->getParticipantByActor($room, 'users', $this->uid())->getAttendee()->getLastReadMessage()),
		], $this->manager->getRoomsForUser($this->uid()))]);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/call/{token}', root: '')]
	public function showCall(string $token): Response {
		try {
			$room = $this->manager->getRoomForUserByToken($token, $this->uid());
		} catch (RoomNotFoundException) {
			return new NotFoundResponse();
		}
		$messages = array_map(fn (IComment $message): array => [
			'author' => $message->getActorType() === 'bots' ? $this->store->botName($message->getActorId(), $room->getToken()) : $this->users->getDisplayName($message->getActorId()) ?? '',
			'text' => $message->getMessage(),
			'time' => $message->getCreationDateTime()->getTimestamp(),
		], array_reverse($this->chat->getHistory($room, 0, self::SHOWN, false)));
		$this->store->read($room->getId(), $this->uid());
		return new TemplateResponse('core', 'talk-room', [
			'name' => $room->getName(),
			'people' => implode(', ', array_map(static fn ($person): string => $person->getAttendee()->getDisplayName(), $this->participants->getParticipantsForRoom($room))),
			'messages' => $messages,
			'back' => $this->urls->linkToRoute('spreed.page.index'),
			'action' => $this->link($room),
		]);
	}

	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'POST', url: '/call/{token}', root: '')]
	public function say(string $token, string $message = ''): Response {
		try {
			$room = $this->manager->getRoomForUserByToken($token, $this->uid());
		} catch (RoomNotFoundException) {
			return new NotFoundResponse();
		}
		if (trim($message) !== '') {
			$me = $this->participants->getParticipantByActor($room, 'users', $this->uid());
			$this->chat->sendMessage($room, $me, 'users', $this->uid(), trim($message), new \DateTime());
		}
		return new RedirectResponse($this->link($room));
	}

	private function link(Room $room): string {
		return $this->urls->linkToRoute('spreed.page.showcall', ['token' => $room->getToken()]);
	}

	private function uid(): string {
		return $this->session->getUser()?->getUID() ?? '';
	}
}
