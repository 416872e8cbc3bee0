<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Notification;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use OCP\Notification\IAction;
use OCP\Notification\INotification;

/** Notifications in the database, as the server's notifications app keeps them. */
final class NotificationStore {
	private const TABLE = 'notifications';

	public function __construct(
		private readonly IDBConnection $db,
		private readonly RichText $richText,
	) {
	}

	public function add(INotification $notification): int {
		$actions = array_map(static fn (IAction $action): array => [
			'label' => $action->getLabel(),
			'link' => $action->getLink(),
			'type' => $action->getRequestType(),
			'primary' => $action->isPrimary(),
		], $notification->getActions());
		$qb = $this->db->getQueryBuilder();
		$qb->insert(self::TABLE)
			->setValue('timestamp', $qb->createNamedParameter($notification->getDateTime()->getTimestamp(), IQueryBuilder::PARAM_INT));
		$values = [
			'app' => $notification->getApp(),
			'user_id' => $notification->getUser(),
			'object_type' => $notification->getObjectType(),
			'object_id' => $notification->getObjectId(),
			'subject' => $notification->getSubject(),
			'subject_parameters' => json_encode($notification->getSubjectParameters(), JSON_THROW_ON_ERROR),
			'message' => $notification->getMessage(),
			'message_parameters' => json_encode($notification->getMessageParameters(), JSON_THROW_ON_ERROR),
			'link' => $notification->getLink(),
			'icon' => $notification->getIcon(),
			'actions' => json_encode($actions, JSON_THROW_ON_ERROR),
		];
		foreach ($values as $column => $value) {
			$qb->setValue($column, $qb->createNamedParameter($value));
		}
		$qb->executeStatement();
		return $qb->getLastInsertId();
	}

	/** Removes those that agree in everything that is set on the given one. */
	public function deleteLike(INotification $notification): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE);
		if ($this->match($qb, $notification)) {
			$qb->executeStatement();
		}
	}

	/** How many agree in everything that is set on the given one. */
	public function countLike(INotification $notification): int {
		$qb = $this->db->getQueryBuilder();
		$qb->select($qb->func()->count('*'))->from(self::TABLE);
		$this->match($qb, $notification);
		return (int)$qb->executeQuery()->fetchOne();
	}

	public function count(string $uid): int {
		$qb = $this->db->getQueryBuilder();
		$qb->select($qb->func()->count('*'))->from(self::TABLE)->where($qb->expr()->eq('user_id', $qb->createNamedParameter($uid)));
		return (int)$qb->executeQuery()->fetchOne();
	}

	/** @return array<int, INotification> id => notification of a member, newest first */
	public function newest(string $uid, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from(self::TABLE)
			->where($qb->expr()->eq('user_id', $qb->createNamedParameter($uid)))
			->orderBy('id', 'DESC')
			->setMaxResults($limit);
		$notifications = [];
		foreach ($qb->executeQuery()->fetchAll() as $row) {
			$notifications[(int)$row['id']] = $this->build($row);
		}
		return $notifications;
	}

	/** A member's notification by its id. */
	public function get(string $uid, int $id): ?INotification {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from(self::TABLE)
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('user_id', $qb->createNamedParameter($uid)));
		$row = $qb->executeQuery()->fetch();
		return $row === false ? null : $this->build($row);
	}

	public function delete(string $uid, int $id): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE)
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('user_id', $qb->createNamedParameter($uid)));
		$qb->executeStatement();
	}

	public function deleteAll(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE)->where($qb->expr()->eq('user_id', $qb->createNamedParameter($uid)));
		$qb->executeStatement();
	}

	private function match(IQueryBuilder $qb, INotification $notification): bool {
		$columns = [
			'app' => $notification->getApp(),
			'user_id' => $notification->getUser(),
			'object_type' => $notification->getObjectType(),
			'object_id' => $notification->getObjectId(),
			'subject' => $notification->getSubject(),
			'message' => $notification->getMessage(),
			'link' => $notification->getLink(),
		];
		$columns = array_filter($columns, static fn (string $value): bool => $value !== '');
		foreach ($columns as $column => $value) {
			$qb->andWhere($qb->expr()->eq($column, $qb->createNamedParameter($value)));
		}
		$timestamp = $notification->getDateTime()->getTimestamp();
		if ($timestamp !== 0) {
			$qb->andWhere($qb->expr()->eq('timestamp', $qb->createNamedParameter($timestamp, IQueryBuilder::PARAM_INT)));
		}
		return $columns !== [] || $timestamp !== 0;
	}

	/** @param array<string, mixed> $row */
	private function build(array $row): INotification {
		$notification = new Notification($this->richText);
		$notification->setApp((string)$row['app'])
			->setUser((string)$row['user_id'])
			->setDateTime((new \DateTime())->setTimestamp((int)$row['timestamp']))
			->setObject((string)$row['object_type'], (string)$row['object_id'])
			->setSubject((string)$row['subject'], $this->decode($row['subject_parameters']));
		if ($row['message'] !== '') {
			$notification->setMessage((string)$row['message'], $this->decode($row['message_parameters']));
		}
		if ($row['link'] !== '') {
			$notification->setLink((string)$row['link']);
		}
		if ($row['icon'] !== '') {
			$notification->setIcon((string)$row['icon']);
		}
		foreach ($this->decode($row['actions']) as $data) {
			$action = $notification->createAction();
			$action->setLabel((string)$data['label'])->setLink((string)$data['link'], (string)$data['type'])->setPrimary((bool)$data['primary']);
			$notification->addAction($action);
		}
		return $notification;
	}

	/** @return array<array-key, mixed> */
	private function decode(mixed $json): array {
		$decoded = json_decode((string)$json, true);
		return is_array($decoded) ? $decoded : [];
	}
}
