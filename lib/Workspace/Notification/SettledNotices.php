<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Notification;

use OCA\SmartCommons\Community\News\GroupTelling;
use OCA\SmartCommons\Core\News\NewsAudience;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;

/**
 * Takes notifications away that are dealt with, or that somebody may no longer see. What it hasn't reached yet shows
 * nothing either, because the words are made when somebody reads; this keeps the number beside the bell true.
 */
final class SettledNotices implements OutboxHandler {
	/** the newest news about a thing that are looked at when its audience changes */
	private const LOOKED_AT = 200;

	public function __construct(
		private readonly NewsStore $store,
		private readonly NewsAudience $audience,
		private readonly Notices $notices,
	) {
	}

	public static function topics(): array {
		return [NewsDesk::TAKEN_BACK, GroupTelling::LEFT, OutboxEvent::ITEM_CHANGED, OutboxEvent::TEAM_CHANGED];
	}

	public function deliver(OutboxEvent $event): void {
		match ($event->topic) {
			NewsDesk::TAKEN_BACK => $this->forget($event->ints('news')),
			GroupTelling::LEFT => $this->notices->forgetGroup($event->int('group'), $event->string('uid')),
			default => $this->changed($event),
		};
	}

	private function changed(OutboxEvent $event): void {
		$news = $this->store->about($event->string('kind'), $event->ints('ids'), self::LOOKED_AT);
		$lost = $this->audience->lost($news);
		$this->forget($lost['all']);
		foreach ($lost['some'] as $newsId => $uids) {
			foreach ($uids as $uid) {
				$this->notices->forget($newsId, $uid);
			}
		}
	}

	/** @param list<int> $ids */
	private function forget(array $ids): void {
		foreach ($ids as $id) {
			$this->notices->forget($id);
		}
	}
}
