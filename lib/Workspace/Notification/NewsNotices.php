<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Notification;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsFanout;
use OCA\SmartCommons\Core\News\NewsKinds;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Core\News\Rhythms;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCP\IL10N;

/** Notifies those who want a piece of news at once. */
final class NewsNotices implements OutboxHandler {
	/** more accounts are to be looked at; payload `{news}` */
	public const MORE = 'news.notify';
	private const WAY = 'notification';

	public function __construct(
		private readonly NewsStore $store,
		private readonly NewsKinds $kinds,
		private readonly NewsFanout $fanout,
		private readonly Rhythms $rhythms,
		private readonly Notices $notices,
		private readonly Outbox $outbox,
		private readonly IL10N $l10n,
	) {
	}

	public static function topics(): array {
		return [OutboxEvent::NEWS, self::MORE];
	}

	public function deliver(OutboxEvent $event): void {
		$news = $this->store->byIds([$event->int('news')])[$event->int('news')] ?? null;
		if ($news === null || $news->follows()) {
			return;
		}
		$kind = $this->kinds->find($news->what, $this->l10n);
		if ($kind === null) {
			return;
		}
		$more = $this->notices->together(fn (): bool => $this->fanout->step(
			$news,
			self::WAY,
			/** @param non-empty-array<string, Reader> $readers */
			fn (array $readers) => $this->notices->send($news, $this->atOnce($news, $kind->usual, $readers)),
		));
		if ($more) {
			$this->outbox->renew(self::MORE, 'notify:' . $news->id, ['news' => $news->id]);
		}
	}

	/**
	 * @param array<string, Reader> $readers
	 * @return list<string> accounts
	 */
	private function atOnce(NewsEntry $news, Rhythm $usual, array $readers): array {
		$uids = array_map(strval(...), array_keys($readers));
		$rhythms = $this->rhythms->of($uids);
		return array_values(array_filter(
			$uids,
			static fn (string $uid): bool => ($rhythms[$uid] ?? null)?->for($news->what, $news->groupId, $usual) === Rhythm::Now,
		));
	}
}
