<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Notification;

use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\News\NewsWords;
use OCA\SmartCommons\Core\News\ToldNews;
use OCP\IL10N;

/** News as a text with things in it that can be clicked, for notifications and the stream of activities. */
final class RichNews {
	/** @var array<string, array<int, ?ToldNews>> what was read before, per account and language */
	private array $told = [];

	public function __construct(
		private readonly NewsStore $store,
		private readonly NewsWords $words,
		private readonly NewsReaders $readers,
		private readonly PageLinks $links,
	) {
	}

	/**
	 * Reads several at once.
	 *
	 * @param list<int> $ids at most 900
	 * @param string $language in which it is read
	 */
	public function preload(array $ids, string $uid, string $language): void {
		$key = $language . ':' . $uid;
		$entries = $this->store->byIds($ids);
		$personal = $this->store->recipients(array_keys(array_filter($entries, static fn ($news): bool => $news->personal)));
		$mine = array_filter($entries, static fn ($news): bool => !$news->personal || in_array($uid, $personal[$news->id] ?? [], true));
		$told = $this->words->tell($mine, $this->readers->of($uid, $language));
		foreach ($ids as $id) {
			$this->told[$key][$id] = $told[$id] ?? null;
		}
	}

	/** Null when it is gone, or not for this account as it stands now. */
	public function tell(int $id, string $uid, string $language): ?ToldNews {
		$key = $language . ':' . $uid;
		if (!array_key_exists($id, $this->told[$key] ?? [])) {
			$this->preload([$id], $uid, $language);
		}
		return $this->told[$key][$id] ?? null;
	}

	/** Whether its module is switched off: nobody may see it now, and it isn't over. */
	public function isHidden(int $id): bool {
		$news = $this->store->byIds([$id])[$id] ?? null;
		return $news !== null && $this->words->isHidden($news);
	}

	/** The sentence with its placeholders; of news that came with many others it says that. */
	public function text(ToldNews $told, IL10N $l10n): string {
		return $told->news->leads() ? $l10n->t('%s, and others', [$told->sentence]) : $told->sentence;
	}

	/** @return array<string, array<string, string>> what stands for the placeholders, as the server has rich objects */
	public function objects(ToldNews $told): array {
		$news = $told->news;
		$objects = ['item' => ['type' => 'highlight', 'id' => $news->item->key(), 'name' => $told->title, 'link' => $told->url]];
		if ($news->groupId !== null) {
			$objects['group'] = [
				'type' => 'highlight',
				'id' => 'group:' . (string)$news->groupId,
				'name' => $told->group,
				'link' => $this->links->page('groups/' . (string)$news->groupId),
			];
		}
		if ($news->actor !== null) {
			$objects['actor'] = ['type' => 'user', 'id' => $news->actor, 'name' => $told->actor];
		}
		return $objects;
	}

	public function icon(): string {
		return $this->links->icon();
	}
}
