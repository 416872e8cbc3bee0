<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Workspace\Talk\Rules\Presence;
use OCP\IUserManager;

/** The only place that knows Talk's own services. They are private to Talk: each is checked before it is used. */
final class InsideTalk {
	private const MANAGER = 'OCA\\Talk\\Manager';
	private const PEOPLE = 'OCA\\Talk\\Service\\ParticipantService';
	private const ROOMS = 'OCA\\Talk\\Service\\RoomService';
	private const CHAT = 'OCA\\Talk\\Chat\\ChatManager';
	private const COMMENTS = 'OCP\\Comments\\ICommentsManager';
	private const NOT_FOUND = 'OCA\\Talk\\Exceptions\\RoomNotFoundException';

	private const USERS = 'users';
	private const BOTS = 'bots';
	/** who is neither a person, nor stands for accounts that are listed themselves */
	private const NOBODY = [self::BOTS, 'groups', 'circles'];
	private const OWNER = 1;
	private const MODERATOR = 2;
	private const USER = 3;
	/** how Talk says that a moderator took somebody out */
	private const REMOVED = 'remove';

	/** messages read at once, and how many at most, when one is looked for */
	private const PAGE = 100;
	private const PAGES = 20;

	private const FIND = [self::MANAGER, 'getRoomByToken', ['token']];
	private const NEEDED_FOR_PEOPLE = [
		self::FIND,
		[self::PEOPLE, 'getParticipantsForRoom', ['room']],
		[self::PEOPLE, 'addUsers', ['room', 'participants']],
		[self::PEOPLE, 'removeAttendee', ['room', 'participant', 'reason']],
		[self::PEOPLE, 'updateParticipantType', ['room', 'participant', 'participantType']],
	];
	private const NEEDED_FOR_POSTING = [
		self::FIND,
		[self::CHAT, 'getHistory', ['chat', 'offset', 'limit', 'includeLastKnown']],
		[self::CHAT, 'sendMessage', ['chat', 'participant', 'actorType', 'actorId', 'message', 'creationDateTime', 'referenceId', 'silent']],
	];

	public function __construct(
		private readonly PrivateService $services,
		private readonly IUserManager $users,
	) {
	}

	/** The first service for seeing, adding and removing people that isn't as expected; null when all are. */
	public function missingForPeople(): ?string {
		return $this->missing(self::NEEDED_FOR_PEOPLE);
	}

	/** The same for posting. */
	public function missingForPosting(): ?string {
		return $this->missing(self::NEEDED_FOR_POSTING);
	}

	/** @throws RoomGone */
	public function name(string $token): string {
		return PrivateService::text($this->room($token), 'getName');
	}

	/** @throws RoomGone */
	public function rename(string $token, string $name): void {
		$room = $this->room($token);
		// a name is not worth a failure
		if ($this->services->fits(self::ROOMS, 'setName', ['room', 'newName'])) {
			$this->services->call(self::ROOMS, 'setName', ['room' => $room, 'newName' => $name]);
		}
	}

	/**
	 * @return array<string, Presence>
	 * @throws RoomGone
	 */
	public function people(string $token): array {
		$people = [];
		foreach ($this->participants($this->room($token)) as $uid => [, $type]) {
			$people[$uid] = match ($type) {
				self::OWNER => Presence::Owner,
				self::MODERATOR => Presence::Moderator,
				default => Presence::Person,
			};
		}
		return $people;
	}

	/** @throws RoomGone */
	public function hasGuests(string $token): bool {
		foreach ($this->attendees($this->room($token)) as $one) {
			if (!in_array(PrivateService::text($one['attendee'], 'getActorType'), [self::USERS, ...self::NOBODY], true)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param list<string> $uids
	 * @throws RoomGone
	 */
	public function add(string $token, array $uids): void {
		$room = $this->room($token);
		$present = $this->participants($room);
		$new = [];
		foreach ($uids as $uid) {
			if (!isset($present[$uid])) {
				$new[] = ['actorType' => self::USERS, 'actorId' => $uid, 'displayName' => $this->users->getDisplayName($uid) ?? $uid, 'participantType' => self::USER];
			}
		}
		if ($new !== []) {
			$this->services->call(self::PEOPLE, 'addUsers', ['room' => $room, 'participants' => $new]);
		}
	}

	/**
	 * @param list<string> $uids
	 * @throws RoomGone
	 */
	public function moderate(string $token, array $uids, bool $moderator): void {
		$room = $this->room($token);
		$present = $this->participants($room);
		[$from, $to] = $moderator ? [self::USER, self::MODERATOR] : [self::MODERATOR, self::USER];
		foreach ($uids as $uid) {
			if (isset($present[$uid]) && $present[$uid][1] === $from) {
				$this->services->call(self::PEOPLE, 'updateParticipantType', ['room' => $room, 'participant' => $present[$uid][0], 'participantType' => $to]);
			}
		}
	}

	/**
	 * @param list<string> $uids
	 * @throws RoomGone
	 */
	public function remove(string $token, array $uids): void {
		$room = $this->room($token);
		$present = $this->participants($room);
		foreach ($uids as $uid) {
			if (isset($present[$uid])) {
				$this->services->call(self::PEOPLE, 'removeAttendee', ['room' => $room, 'participant' => $present[$uid][0], 'reason' => self::REMOVED]);
			}
		}
	}

	/** @throws RoomGone */
	public function post(string $token, string $bot, string $text, string $reference): void {
		$this->services->call(self::CHAT, 'sendMessage', [
			'chat' => $this->room($token),
			'participant' => null,
			'actorType' => self::BOTS,
			'actorId' => $bot,
			'message' => $text,
			'creationDateTime' => new \DateTime('now', new \DateTimeZone('UTC')),
			'referenceId' => $reference,
			'silent' => false,
		]);
	}

	/** @throws RoomGone */
	public function posted(string $token, string $reference, int $since): bool {
		return $this->message($token, $reference, $since) !== null;
	}

	/**
	 * Messages of Talk are comments of the server, which anybody may delete through its public interface. Talk takes a
	 * message that is gone for one that expired.
	 *
	 * @throws RoomGone
	 */
	public function takeBack(string $token, string $reference, int $since): void {
		$id = $this->services->fits(self::COMMENTS, 'delete', ['id']) ? $this->message($token, $reference, $since) : null;
		if ($id !== null) {
			$this->services->call(self::COMMENTS, 'delete', ['id' => (string)$id]);
		}
	}

	/**
	 * @return ?int the id of the message with this reference
	 * @throws RoomGone
	 */
	private function message(string $token, string $reference, int $since): ?int {
		$room = $this->room($token);
		$before = 0;
		for ($page = 0; $page < self::PAGES; $page++) {
			/** @var mixed $messages */
			$messages = $this->services->call(self::CHAT, 'getHistory', ['chat' => $room, 'offset' => $before, 'limit' => self::PAGE, 'includeLastKnown' => false]);
			if (!is_array($messages) || $messages === []) {
				return null;
			}
			/** @var mixed $message */
			foreach ($messages as $message) {
				$before = PrivateService::number($message, 'getId');
				if (PrivateService::text($message, 'getReferenceId') === $reference) {
					return $before;
				}
				/** @var mixed $at */
				$at = PrivateService::ask($message, 'getCreationDateTime');
				if ($at instanceof \DateTimeInterface && $at->getTimestamp() < $since) {
					return null;
				}
			}
		}
		return null;
	}

	/**
	 * @return array<string, array{mixed, int}> Talk's participant and its type, by account
	 */
	private function participants(object $room): array {
		$users = [];
		foreach ($this->attendees($room) as $one) {
			if (PrivateService::text($one['attendee'], 'getActorType') === self::USERS) {
				$users[PrivateService::text($one['attendee'], 'getActorId')] = [$one['participant'], PrivateService::number($one['attendee'], 'getParticipantType')];
			}
		}
		return $users;
	}

	/** @return list<array{participant: mixed, attendee: mixed}> Talk's participants, each with what Talk keeps of who it is */
	private function attendees(object $room): array {
		/** @var mixed $all */
		$all = $this->services->call(self::PEOPLE, 'getParticipantsForRoom', ['room' => $room]);
		$attendees = [];
		/** @var mixed $participant */
		foreach (is_iterable($all) ? $all : [] as $participant) {
			$attendees[] = ['participant' => $participant, 'attendee' => PrivateService::ask($participant, 'getAttendee')];
		}
		return $attendees;
	}

	/** @throws RoomGone */
	private function room(string $token): object {
		try {
			/** @var mixed $room */
			$room = $this->services->call(self::MANAGER, 'getRoomByToken', ['token' => $token]);
		} catch (\Exception $problem) {
			throw $problem::class === self::NOT_FOUND ? new RoomGone('Talk has no conversation ' . $token, previous: $problem) : $problem;
		}
		return is_object($room) ? $room : throw new RoomGone('Talk has no conversation ' . $token);
	}

	/** @param list<array{string, string, list<string>}> $needed class, method, names of parameters */
	private function missing(array $needed): ?string {
		foreach ($needed as [$class, $method, $names]) {
			if (!$this->services->fits($class, $method, $names)) {
				return $class . '::' . $method;
			}
		}
		return null;
	}
}
