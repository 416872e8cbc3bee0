<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Activity;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\News\NewsFanout;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;

/** Puts news into the stream of activities of everybody whom it concerns. */
final class NewsActivities implements OutboxHandler {
	/** more accounts are to be looked at; payload `{news}` */
	public const MORE = 'news.activity';
	private const WAY = 'activity';

	public function __construct(
		private readonly NewsStore $store,
		private readonly NewsFanout $fanout,
		private readonly Activities $activities,
		private readonly Outbox $outbox,
	) {
	}

	public static function topics(): array {
		return [OutboxEvent::NEWS, self::MORE];
	}

	public function deliver(OutboxEvent $event): void {
		$news = $this->store->byIds([$event->int('news')])[$event->int('news')] ?? null;
		if ($news === null || $news->follows() || !$this->activities->areKept()) {
			return;
		}
		$more = $this->fanout->step(
			$news,
			self::WAY,
			/** @param non-empty-array<string, Reader> $readers */
			fn (array $readers) => $this->activities->publish($news, array_map(strval(...), array_keys($readers))),
		);
		if ($more) {
			$this->outbox->renew(self::MORE, 'activity:' . (string)$news->id, ['news' => $news->id]);
		}
	}
}
