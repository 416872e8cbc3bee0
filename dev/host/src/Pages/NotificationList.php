<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\IUserManager;
use OCP\L10N\IFactory;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\IAction;
use OCP\Notification\IManager;
use OCP\Notification\IncompleteParsedNotificationException;
use OCP\Notification\INotification;
use SmartCommons\DevHost\Services\Notification\NotificationStore;

/**
 * A member's notifications, prepared by the apps' notifiers, in the shape of the notifications app.
 *
 * @psalm-type NotificationData = array{notification_id: int, app: string, user: string, datetime: string, object_type: string, object_id: string, subject: string, subjectRich: string, subjectRichParameters: array<string, mixed>|\stdClass, message: string, messageRich: string, messageRichParameters: array<string, mixed>|\stdClass, link: string, icon: string, shouldNotify: bool, actions: list<array{label: string, link: string, type: string, primary: bool}>}
 */
final class NotificationList {
	private const LIMIT = 25;

	public function __construct(
		private readonly NotificationStore $store,
		private readonly IManager $manager,
		private readonly IFactory $l10n,
		private readonly IUserManager $users,
	) {
	}

	public function count(string $uid): int {
		return $this->store->count($uid);
	}

	/** @return list<NotificationData> newest first */
	public function of(string $uid): array {
		$language = $this->l10n->getUserLanguage($this->users->get($uid));
		$list = [];
		foreach ($this->store->newest($uid, self::LIMIT) as $id => $notification) {
			$data = $this->prepare($id, $notification, $language);
			if ($data !== null) {
				$list[] = $data;
			}
		}
		return $list;
	}

	/** @return NotificationData|null */
	public function one(string $uid, int $id): ?array {
		$notification = $this->store->get($uid, $id);
		return $notification === null ? null : $this->prepare($id, $notification, $this->l10n->getUserLanguage($this->users->get($uid)));
	}

	public function dismiss(string $uid, int $id): void {
		$this->store->delete($uid, $id);
	}

	public function dismissAll(string $uid): void {
		$this->store->deleteAll($uid);
	}

	/** @return NotificationData|null when no notifier takes it any more */
	private function prepare(int $id, INotification $notification, string $language): ?array {
		try {
			$notification = $this->manager->prepare($notification, $language);
		} catch (AlreadyProcessedException|IncompleteParsedNotificationException|\InvalidArgumentException) {
			return null;
		}
		return [
			'notification_id' => $id,
			'app' => $notification->getApp(),
			'user' => $notification->getUser(),
			'datetime' => $notification->getDateTime()->format('c'),
			'object_type' => $notification->getObjectType(),
			'object_id' => $notification->getObjectId(),
			'subject' => $notification->getParsedSubject(),
			'subjectRich' => $notification->getRichSubject(),
			'subjectRichParameters' => $notification->getRichSubjectParameters() ?: new \stdClass(),
			'message' => $notification->getParsedMessage(),
			'messageRich' => $notification->getRichMessage(),
			'messageRichParameters' => $notification->getRichMessageParameters() ?: new \stdClass(),
			'link' => $notification->getLink(),
			'icon' => $notification->getIcon(),
			'shouldNotify' => true,
			'actions' => array_map(static fn (IAction $action): array => [
				'label' => $action->getParsedLabel(),
				'link' => $action->getLink(),
				'type' => $action->getRequestType(),
				'primary' => $action->isPrimary(),
			], array_values($notification->getParsedActions())),
		];
	}
}
