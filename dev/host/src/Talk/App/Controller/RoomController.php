<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Talk\Controller;

use OCA\Talk\Exceptions\ParticipantNotFoundException;
use OCA\Talk\Exceptions\RoomNotFoundException;
use OCA\Talk\Manager;
use OCA\Talk\Participant;
use OCA\Talk\Room;
use OCA\Talk\Service\ParticipantService;
use OCA\Talk\Service\RoomService;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserManager;
use OCP\IUserSession;
use SmartCommons\DevHost\Talk\TalkStore;

/** Conversations and their people, as Talk's API answers: who isn't in one gets a 404. */
class RoomController extends OCSController {
	private const ROOT = '/apps/spreed';

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Manager $manager,
		private readonly RoomService $rooms,
		private readonly ParticipantService $participants,
		private readonly TalkStore $store,
		private readonly IUserManager $users,
		private readonly IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v4/room', root: self::ROOT)]
	public function getRooms(): DataResponse {
		return new DataResponse(array_map(fn (Room $room): array => $this->format($room), $this->manager->getRoomsForUser($this->uid())));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v4/room', root: self::ROOT)]
	public function createRoom(int $roomType = Room::TYPE_GROUP, string $roomName = ''): DataResponse {
		if (trim($roomName) === '') {
			return new DataResponse(['error' => 'name'], Http::STATUS_BAD_REQUEST);
		}
		return new DataResponse($this->format($this->rooms->createConversation($roomType, trim($roomName), $this->session->getUser())), Http::STATUS_CREATED);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v4/room/{token}', root: self::ROOT)]
	public function getSingleRoom(string $token): DataResponse {
		return $this->within($token, false, fn (Room $room): DataResponse => new DataResponse($this->format($room)));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v4/room/{token}', root: self::ROOT)]
	public function deleteRoom(string $token): DataResponse {
		return $this->within($token, true, function (Room $room): DataResponse {
			$this->rooms->deleteRoom($room);
			return new DataResponse(null);
		});
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v4/room/{token}/participants', root: self::ROOT)]
	public function getParticipants(string $token): DataResponse {
		return $this->within($token, false, fn (Room $room): DataResponse => new DataResponse(array_map(
			static fn (Participant $participant): array => [
				'roomToken' => $room->getToken(),
				'inCall' => 0,
				'attendeeId' => $participant->getAttendee()->getId(),
				'actorType' => $participant->getAttendee()->getActorType(),
				'actorId' => $participant->getAttendee()->getActorId(),
				'displayName' => $participant->getAttendee()->getDisplayName(),
				'participantType' => $participant->getAttendee()->getParticipantType(),
				'sessionIds' => [],
			],
			$this->participants->getParticipantsForRoom($room),
		)));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v4/room/{token}/participants', root: self::ROOT)]
	public function addParticipantToRoom(string $token, string $newParticipant, string $source = 'users'): DataResponse {
		return $this->within($token, true, function (Room $room) use ($newParticipant, $source): DataResponse {
			$user = $this->users->get($newParticipant);
			if ($source !== 'users' || $user === null) {
				return new DataResponse(null, Http::STATUS_NOT_FOUND);
			}
			$this->participants->addUsers($room, [['actorType' => 'users', 'actorId' => $user->getUID(), 'displayName' => $user->getDisplayName()]]);
			return new DataResponse(null);
		});
	}

	/** Takes somebody out. */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v4/room/{token}/attendees', root: self::ROOT)]
	public function removeAttendeeFromRoom(string $token, int $attendeeId): DataResponse {
		return $this->within($token, true, function (Room $room) use ($attendeeId): DataResponse {
			foreach ($this->participants->getParticipantsForRoom($room) as $participant) {
				if ($participant->getAttendee()->getId() === $attendeeId) {
					$this->participants->removeAttendee($room, $participant, 'remove');
					return new DataResponse(null);
				}
			}
			return new DataResponse(null, Http::STATUS_NOT_FOUND);
		});
	}

	/** I leave. */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v4/room/{token}/participants/self', root: self::ROOT)]
	public function removeSelfFromRoom(string $token): DataResponse {
		return $this->within($token, false, function (Room $room): DataResponse {
			$this->participants->removeAttendee($room, $this->participants->getParticipantByActor($room, 'users', $this->uid()), 'leave');
			return new DataResponse(null);
		});
	}

	/** @param callable(Room): DataResponse $do */
	private function within(string $token, bool $moderator, callable $do): DataResponse {
		try {
			$room = $this->manager->getRoomForUserByToken($token, $this->uid());
			$me = $this->participants->getParticipantByActor($room, 'users', $this->uid());
		} catch (RoomNotFoundException|ParticipantNotFoundException) {
			return new DataResponse(null, Http::STATUS_NOT_FOUND);
		}
		return $moderator && !$me->hasModeratorPermissions() ? new DataResponse(null, Http::STATUS_FORBIDDEN) : $do($room);
	}

	/** @return array<string, mixed> */
	private function format(Room $room): array {
		$attendee = $this->participants->getParticipantByActor($room, 'users', $this->uid())->getAttendee();
		return [
			'id' => $room->getId(),
			'token' => $room->getToken(),
			'type' => $room->getType(),
			'name' => $room->getName(),
			'displayName' => $room->getName(),
			'objectType' => '',
			'objectId' => '',
			'participantType' => $attendee->getParticipantType(),
			'readOnly' => 0,
			'lastReadMessage' => $attendee->getLastReadMessage(),
			'unreadMessages' => $this->store->unread($room->getId(), $attendee->getLastReadMessage()),
			'actorType' => 'users',
			'actorId' => $this->uid(),
			'attendeeId' => $attendee->getId(),
			'description' => '',
		];
	}

	private function uid(): string {
		return $this->session->getUser()?->getUID() ?? '';
	}
}
