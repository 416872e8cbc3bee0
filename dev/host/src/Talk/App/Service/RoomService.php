<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Talk\Service;

use OCA\Talk\Events\RoomDeletedEvent;
use OCA\Talk\Participant;
use OCA\Talk\Room;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IUser;
use SmartCommons\DevHost\Talk\TalkStore;

/** Makes, names and deletes conversations. */
class RoomService {
	public function __construct(
		private readonly TalkStore $store,
		private readonly IEventDispatcher $events,
	) {
	}

	public function createConversation(int $type, string $name, ?IUser $owner = null): Room {
		$row = $this->store->addRoom($name, $type);
		if ($owner !== null) {
			$this->store->addPerson($row['id'], $owner->getUID(), $owner->getDisplayName(), Participant::OWNER);
		}
		return new Room($row['id'], $row['token'], $row['name'], $row['type']);
	}

	public function setName(Room $room, string $newName, ?string $oldName = null, bool $validateType = false): void {
		$this->store->rename($room->getId(), $newName);
		$room->setName($newName);
	}

	public function deleteRoom(Room $room): void {
		$this->store->deleteRoom($room->getId());
		$this->events->dispatchTyped(new RoomDeletedEvent($room));
	}
}
