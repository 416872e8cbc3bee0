<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Talk;

use OCA\Talk\Exceptions\RoomNotFoundException;
use SmartCommons\DevHost\Talk\TalkStore;

/** Finds conversations. */
class Manager {
	public function __construct(
		private readonly TalkStore $store,
	) {
	}

	/** @throws RoomNotFoundException */
	public function getRoomByToken(string $token, ?string $preloadUserId = null, ?string $serverUrl = null): Room {
		$room = $this->store->room($token) ?? throw new RoomNotFoundException();
		return new Room($room['id'], $room['token'], $room['name'], $room['type']);
	}

	/**
	 * One that the account is in.
	 *
	 * @throws RoomNotFoundException
	 */
	public function getRoomForUserByToken(string $token, ?string $userId): Room {
		$room = $this->getRoomByToken($token);
		foreach ($this->store->people($room->getId()) as $person) {
			if ($person['actor_id'] === $userId) {
				return $room;
			}
		}
		throw new RoomNotFoundException();
	}

	/** @return list<Room> */
	public function getRoomsForUser(string $userId): array {
		return array_map(
			static fn (array $room): Room => new Room($room['id'], $room['token'], $room['name'], $room['type']),
			$this->store->roomsOf($userId),
		);
	}
}
