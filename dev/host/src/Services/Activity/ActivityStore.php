<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Activity;

use OCP\Activity\IEvent;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use SmartCommons\DevHost\Services\Notification\RichText;

/** Activities in the database, as the server's activity app keeps them. */
final class ActivityStore {
	private const TABLE = 'activity';

	public function __construct(
		private readonly IDBConnection $db,
		private readonly RichText $richText,
	) {
	}

	public function add(Event $event, string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->insert(self::TABLE)
			->setValue('timestamp', $qb->createNamedParameter($event->getTimestamp(), IQueryBuilder::PARAM_INT))
			->setValue('object_id', $qb->createNamedParameter($event->getObjectId(), IQueryBuilder::PARAM_INT));
		$values = [
			'app' => $event->getApp(),
			'type' => $event->getType(),
			'user' => $event->getAuthor(),
			'affecteduser' => $uid,
			'subject' => $event->getSubject(),
			'subjectparams' => json_encode($event->getSubjectParameters(), JSON_THROW_ON_ERROR),
			'message' => $event->getMessage(),
			'messageparams' => json_encode($event->getMessageParameters(), JSON_THROW_ON_ERROR),
			'object_type' => $event->getObjectType(),
			'object_name' => $event->getObjectName(),
			'link' => $event->getLink(),
		];
		foreach ($values as $column => $value) {
			$qb->setValue($column, $qb->createNamedParameter($value));
		}
		$qb->executeStatement();
	}

	/** @return array<int, IEvent> id => activity of a member, newest first */
	public function newest(string $uid, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from(self::TABLE)
			->where($qb->expr()->eq('affecteduser', $qb->createNamedParameter($uid)))
			->orderBy('timestamp', 'DESC')
			->addOrderBy('activity_id', 'DESC')
			->setMaxResults($limit);
		$events = [];
		foreach ($qb->executeQuery()->fetchAll() as $row) {
			$events[(int)$row['activity_id']] = $this->build($row);
		}
		return $events;
	}

	public function deleteOf(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE)->where($qb->expr()->eq('affecteduser', $qb->createNamedParameter($uid)))->executeStatement();
	}

	/** @param array<string, mixed> $row */
	private function build(array $row): IEvent {
		return (new Event($this->richText))
			->setApp((string)$row['app'])
			->setType((string)$row['type'])
			->setAuthor((string)$row['user'])
			->setAffectedUser((string)$row['affecteduser'])
			->setTimestamp((int)$row['timestamp'])
			->setSubject((string)$row['subject'], (array)json_decode((string)$row['subjectparams'], true))
			->setMessage((string)$row['message'], (array)json_decode((string)$row['messageparams'], true))
			->setLink((string)$row['link'])
			->setObject((string)$row['object_type'], (int)$row['object_id'], (string)$row['object_name']);
	}
}
