<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Talk\Service;

use OCA\Talk\Exceptions\ParticipantNotFoundException;
use OCA\Talk\Model\Attendee;
use OCA\Talk\Participant;
use OCA\Talk\Room;
use OCP\IUser;
use OCP\IUserManager;
use SmartCommons\DevHost\Talk\TalkStore;

/** Who is in a conversation. */
class ParticipantService {
	public function __construct(
		private readonly TalkStore $store,
		private readonly IUserManager $users,
	) {
	}

	/** @return list<Participant> */
	public function getParticipantsForRoom(Room $room): array {
		return array_map(
			static fn (array $row): Participant => new Participant($room, new Attendee($row)),
			$this->store->people($room->getId()),
		);
	}

	/** @throws ParticipantNotFoundException */
	public function getParticipantByActor(Room $room, string $actorType, string $actorId): Participant {
		foreach ($this->getParticipantsForRoom($room) as $participant) {
			if ($participant->getAttendee()->getActorType() === $actorType && $participant->getAttendee()->getActorId() === $actorId) {
				return $participant;
			}
		}
		throw new ParticipantNotFoundException();
	}

	/**
	 * @param list<array{actorType: string, actorId: string, displayName?: string, participantType?: int}> $participants
	 * @return list<Attendee> those in the conversation now
	 */
	public function addUsers(Room $room, array $participants, ?IUser $addedBy = null, bool $bansAlreadyChecked = false): array {
		foreach ($participants as $participant) {
			$user = $this->users->get($participant['actorId']);
			if ($user !== null) {
				$this->store->addPerson($room->getId(), $user->getUID(), $participant['displayName'] ?? $user->getDisplayName(), $participant['participantType'] ?? Participant::USER);
			}
		}
		return array_map(static fn (Participant $participant): Attendee => $participant->getAttendee(), $this->getParticipantsForRoom($room));
	}

	public function updateParticipantType(Room $room, Participant $participant, int $participantType): void {
		$this->store->setType($participant->getAttendee()->getId(), $participantType);
		$participant->getAttendee()->setParticipantType($participantType);
	}

	public function removeAttendee(Room $room, Participant $participant, string $reason, bool $attendeeEventIsTriggeredAlready = false): void {
		$this->store->removePerson($participant->getAttendee()->getId());
	}
}
