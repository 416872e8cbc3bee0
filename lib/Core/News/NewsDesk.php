<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCP\AppFramework\Utility\ITimeFactory;

/** Where modules tell what happened, and take back what is dealt with. */
final class NewsDesk {
	/** News was taken back; payload `{news}`, a list of ids that are no more. */
	public const TAKEN_BACK = 'news.back';

	public function __construct(
		private readonly NewsStore $store,
		private readonly Outbox $outbox,
		private readonly ITimeFactory $time,
	) {
	}

	/** Tells it, once; call it inside the transaction of what happened, after its first write. */
	public function tell(News $news): void {
		$id = $this->store->insert($news, $this->time->getTime());
		if ($id !== null) {
			$this->outbox->add(OutboxEvent::NEWS, 'news:' . $id, ['news' => $id]);
		}
	}

	/** The same for what concerns only the accounts that it names, who may be none. */
	public function tellThem(News $news): void {
		if (array_diff($news->to, [$news->actor]) !== []) {
			$this->tell($news);
		}
	}

	/**
	 * Which of these keys were not told yet, in one query per 900: for jobs that would tell the same again every hour.
	 *
	 * @param list<string> $keys
	 * @return list<string>
	 */
	public function untold(array $keys): array {
		return array_values(array_diff($keys, array_keys($this->store->idsOf($keys))));
	}

	/**
	 * Takes it back, because it is dealt with or no longer true; what was never told changes nothing. It may be told
	 * again later. Call it inside the transaction of what happened.
	 *
	 * @param list<string> $keys
	 */
	public function takeBack(array $keys): void {
		$closer = array_map(static fn (string $key): string => News::CLOSER . $key, $keys);
		$this->gone(array_values($this->store->idsOf([...$keys, ...$closer])));
	}

	/** The same for all news of one kind about an item for a group. */
	public function takeBackAbout(ItemRef $item, int $groupId, string $what): void {
		$this->gone($this->store->idsAbout($item, $groupId, $what));
	}

	/** The end of a key for an account that doesn't name it. */
	public static function of(string $uid): string {
		return substr(hash('sha256', $uid), 0, 20);
	}

	/** @param list<int> $ids */
	private function gone(array $ids): void {
		foreach (array_chunk($ids, 200) as $some) {
			$this->store->forget($some);
			$this->outbox->add(self::TAKEN_BACK, 'news-back:' . $some[0] . ':' . count($some), ['news' => $some]);
		}
	}
}
