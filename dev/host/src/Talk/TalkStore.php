<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Talk;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use OCP\Security\ISecureRandom;

/** Conversations, people and messages in the host's database. */
final class TalkStore {
	private const TOKEN = 8;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly ISecureRandom $random,
	) {
	}

	/** @return array{id: int, token: string, name: string, type: int} */
	public function addRoom(string $name, int $type): array {
		$token = $this->random->generate(self::TOKEN, 'abcdefghijkmnopqrstwxyz23456789');
		$qb = $this->db->getQueryBuilder();
		$qb->insert('talk_rooms')->values([
			'token' => $qb->createNamedParameter($token),
			'name' => $qb->createNamedParameter(mb_substr($name, 0, 255)),
			'type' => $qb->createNamedParameter($type, IQueryBuilder::PARAM_INT),
			'active_at' => $qb->createNamedParameter(time(), IQueryBuilder::PARAM_INT),
		])->executeStatement();
		return ['id' => $qb->getLastInsertId(), 'token' => $token, 'name' => $name, 'type' => $type];
	}

	/** @return array{id: int, token: string, name: string, type: int}|null */
	public function room(string $token): ?array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('talk_rooms')->where($qb->expr()->eq('token', $qb->createNamedParameter($token)));
		return $this->rooms($qb)[0] ?? null;
	}

	/** @return list<array{id: int, token: string, name: string, type: int}> those that the account is in, last used first */
	public function roomsOf(string $uid): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('r.*')->from('talk_rooms', 'r')
			->innerJoin('r', 'talk_attendees', 'a', $qb->expr()->eq('a.room_id', 'r.id'))
			->where($qb->expr()->eq('a.actor_id', $qb->createNamedParameter($uid)))
			->orderBy('r.active_at', 'DESC')
			->addOrderBy('r.id', 'DESC');
		return $this->rooms($qb);
	}

	public function rename(int $roomId, string $name): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('talk_rooms')->set('name', $qb->createNamedParameter($name))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($roomId, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	public function deleteRoom(int $roomId): void {
		foreach (['talk_messages' => 'room_id', 'talk_attendees' => 'room_id', 'talk_rooms' => 'id'] as $table => $column) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete($table)->where($qb->expr()->eq($column, $qb->createNamedParameter($roomId, IQueryBuilder::PARAM_INT)))->executeStatement();
		}
	}

	/** @return list<array<string, mixed>> rows of `talk_attendees` */
	public function people(int $roomId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('talk_attendees')
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($roomId, IQueryBuilder::PARAM_INT)))
			->orderBy('id');
		return $qb->executeQuery()->fetchAll();
	}

	public function addPerson(int $roomId, string $uid, string $displayName, int $type): void {
		$this->db->insertIgnoreConflict('talk_attendees', [
			'room_id' => $roomId,
			'actor_type' => 'users',
			'actor_id' => $uid,
			'display_name' => $displayName,
			'participant_type' => $type,
			'last_read' => $this->lastMessage($roomId),
		]);
	}

	public function setType(int $attendeeId, int $type): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('talk_attendees')->set('participant_type', $qb->createNamedParameter($type, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($attendeeId, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	public function removePerson(int $attendeeId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('talk_attendees')
			->where($qb->expr()->eq('id', $qb->createNamedParameter($attendeeId, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	public function read(int $roomId, string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('talk_attendees')->set('last_read', $qb->createNamedParameter($this->lastMessage($roomId), IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($roomId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('actor_id', $qb->createNamedParameter($uid)))
			->executeStatement();
	}

	public function addMessage(int $roomId, string $actorType, string $actorId, string $verb, string $message, string $referenceId, int $at): Message {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('talk_messages')->values([
			'room_id' => $qb->createNamedParameter($roomId, IQueryBuilder::PARAM_INT),
			'actor_type' => $qb->createNamedParameter($actorType),
			'actor_id' => $qb->createNamedParameter($actorId),
			'verb' => $qb->createNamedParameter($verb),
			'message' => $qb->createNamedParameter($message),
			'reference_id' => $qb->createNamedParameter($referenceId),
			'created_at' => $qb->createNamedParameter($at, IQueryBuilder::PARAM_INT),
		])->executeStatement();
		$id = $qb->getLastInsertId();
		$qb = $this->db->getQueryBuilder();
		$qb->update('talk_rooms')->set('active_at', $qb->createNamedParameter($at, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($roomId, IQueryBuilder::PARAM_INT)))
			->executeStatement();
		return new Message($id, $roomId, $actorType, $actorId, $verb, $message, $referenceId, $at);
	}

	/**
	 * @param int $before id of the oldest message that is known; 0: from the newest
	 * @return list<Message> newest first
	 */
	public function messages(int $roomId, int $before, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('talk_messages')
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($roomId, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'DESC')
			->setMaxResults($limit);
		if ($before > 0) {
			$qb->andWhere($qb->expr()->lt('id', $qb->createNamedParameter($before, IQueryBuilder::PARAM_INT)));
		}
		return array_map(Message::ofRow(...), $qb->executeQuery()->fetchAll());
	}

	public function deleteMessage(int $id): bool {
		$qb = $this->db->getQueryBuilder();
		return $qb->delete('talk_messages')->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))->executeStatement() > 0;
	}

	public function unread(int $roomId, int $lastRead): int {
		$qb = $this->db->getQueryBuilder();
		$qb->select($qb->func()->count('id'))->from('talk_messages')
			->where($qb->expr()->eq('room_id', $qb->createNamedParameter($roomId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('verb', $qb->createNamedParameter('comment')))
			->andWhere($qb->expr()->gt('id', $qb->createNamedParameter($lastRead, IQueryBuilder::PARAM_INT)));
		return (int)$qb->executeQuery()->fetchOne();
	}

	public function putBot(string $name, string $url, string $secret, int $features): void {
		$this->db->insertIgnoreConflict('talk_bots', [
			'name' => $name,
			'url_hash' => sha1($url),
			'secret' => $secret,
			'features' => $features,
		]);
	}

	/** @return array{id: int, name: string}|null */
	public function bot(string $url): ?array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id', 'name')->from('talk_bots')->where($qb->expr()->eq('url_hash', $qb->createNamedParameter(sha1($url))));
		$row = $qb->executeQuery()->fetch();
		return $row === false ? null : ['id' => (int)$row['id'], 'name' => (string)$row['name']];
	}

	public function admitBot(int $botId, string $token): void {
		$this->db->insertIgnoreConflict('talk_bot_rooms', ['bot_id' => $botId, 'token' => $token]);
	}

	/** @return list<int> ids of the bots that may speak in a conversation */
	public function botsIn(string $token): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('bot_id')->from('talk_bot_rooms')->where($qb->expr()->eq('token', $qb->createNamedParameter($token)));
		return array_map(static fn (array $row): int => (int)$row['bot_id'], $qb->executeQuery()->fetchAll());
	}

	/** The name of the bot that wrote a message, as Talk shows it; only one that may speak there has one. */
	public function botName(string $actorId, string $token): string {
		$qb = $this->db->getQueryBuilder();
		$qb->select('b.name')->from('talk_bots', 'b')
			->innerJoin('b', 'talk_bot_rooms', 'r', $qb->expr()->eq('r.bot_id', 'b.id'))
			->where($qb->expr()->eq('b.url_hash', $qb->createNamedParameter(substr($actorId, 4))))
			->andWhere($qb->expr()->eq('r.token', $qb->createNamedParameter($token)));
		$name = $qb->executeQuery()->fetchOne();
		return is_string($name) ? $name . ' (Bot)' : $actorId . '-bot';
	}

	private function lastMessage(int $roomId): int {
		return (int)(($this->messages($roomId, 0, 1)[0] ?? null)?->getId() ?? 0);
	}

	/** @return list<array{id: int, token: string, name: string, type: int}> */
	private function rooms(IQueryBuilder $qb): array {
		return array_map(
			static fn (array $row): array => ['id' => (int)$row['id'], 'token' => (string)$row['token'], 'name' => (string)$row['name'], 'type' => (int)$row['type']],
			$qb->executeQuery()->fetchAll(),
		);
	}
}
