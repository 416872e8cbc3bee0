<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Live;

use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;

/** Tells the open pages of the members concerned that something changed, where the server can. */
final class ChangePush implements OutboxHandler {
	/** how many accounts one change may reach this way; the pages of others find out when they ask */
	private const MOST = 1000;

	public function __construct(
		private readonly PushGateway $gateway,
		private readonly Concerned $concerned,
		private readonly NewsStore $news,
	) {
	}

	public static function topics(): array {
		return [OutboxEvent::ITEM_CHANGED, OutboxEvent::TEAM_CHANGED, OutboxEvent::NEWS];
	}

	public function deliver(OutboxEvent $event): void {
		if (!$this->gateway->isThere()) {
			return;
		}
		$told = 0;
		foreach ($this->seeing($event) as $uid => $what) {
			if (++$told > self::MOST) {
				return;
			}
			$this->gateway->tell((string)$uid, $what);
		}
	}

	/** @return array<array-key, array{kind: string, ids: list<int>}> by account */
	private function seeing(OutboxEvent $event): array {
		if ($event->topic !== OutboxEvent::NEWS) {
			return $this->concerned->by($event->string('kind'), $event->ints('ids'));
		}
		$id = $event->int('news');
		$news = $this->news->byIds([$id])[$id] ?? null;
		if ($news !== null && !$news->personal && $news->groupId !== null) {
			return $this->concerned->by($news->item->kind, [$news->item->id], [$news->groupId]);
		}
		// what it is about may not be theirs to see yet, or any more: the page asks
		return array_fill_keys($this->news->recipients([$id])[$id] ?? [], ['kind' => 'news', 'ids' => []]);
	}
}
