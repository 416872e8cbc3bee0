<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Notification;

use OCA\SmartCommons\Core\News\NewsEntry;
use OCP\Notification\IManager;
use OCP\Notification\INotification;

/**
 * News as notifications of the server. One names the news and its group and holds no words: those are made when it is
 * read.
 */
final class Notices {
	public const APP = 'smartcommons';
	public const OBJECT = 'news';
	public const TEST = 'test';
	private const GROUP = 'group:';

	public function __construct(
		private readonly IManager $manager,
	) {
	}

	/** @param list<string> $uids */
	public function send(NewsEntry $news, array $uids): void {
		foreach ($uids as $uid) {
			$notice = $this->about($news->id)
				->setUser($uid)
				->setDateTime(new \DateTime('@' . (string)$news->at))
				->setSubject(self::GROUP . (string)($news->groupId ?? 0));
			$this->manager->notify($notice);
		}
	}

	/** A sign of life. */
	public function test(string $uid, int $now): void {
		$this->manager->notify($this->manager->createNotification()
			->setApp(self::APP)
			->setUser($uid)
			->setDateTime(new \DateTime('@' . (string)$now))
			->setObject(self::TEST, (string)$now)
			->setSubject(self::TEST));
	}

	/**
	 * Several with few messages to members' phones.
	 *
	 * @template T
	 * @param callable(): T $send
	 * @return T what that answers
	 */
	public function together(callable $send): mixed {
		$deferred = $this->manager->defer();
		try {
			return $send();
		} finally {
			if ($deferred) {
				$this->manager->flush();
			}
		}
	}

	/** Nobody needs to know any more, or this account. */
	public function forget(int $newsId, ?string $uid = null): void {
		$notice = $this->about($newsId);
		$this->manager->markProcessed($uid === null ? $notice : $notice->setUser($uid));
	}

	/** Somebody is in that group no longer. */
	public function forgetGroup(int $groupId, string $uid): void {
		$this->manager->markProcessed($this->manager->createNotification()
			->setApp(self::APP)
			->setUser($uid)
			->setSubject(self::GROUP . (string)$groupId));
	}

	private function about(int $newsId): INotification {
		return $this->manager->createNotification()->setApp(self::APP)->setObject(self::OBJECT, (string)$newsId);
	}
}
