<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Core\Agenda\Timezone;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\SharedItem;
use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsKinds;
use OCA\SmartCommons\Core\News\NewsWords;
use OCA\SmartCommons\Workspace\Digest\Rules\Closing;
use OCA\SmartCommons\Workspace\Digest\Rules\Digest;
use OCA\SmartCommons\Workspace\Digest\Rules\Happening;
use OCP\L10N\IFactory;
use Psr\Log\LoggerInterface;

/**
 * Makes the mails of many members at once: the items are read once per language, and each member is told of those that
 * this member may see now.
 */
final class Composer {
	public function __construct(
		private readonly ItemRegistry $items,
		private readonly NewsWords $words,
		private readonly NewsKinds $kinds,
		private readonly MemberNames $names,
		private readonly IFactory $l10n,
		private readonly LoggerInterface $logger,
	) {
	}

	/**
	 * @param list<Candidate> $candidates
	 * @param array<string, list<NewsEntry>> $news by uid, oldest first
	 * @return array<string, Digest> by uid, of every candidate
	 */
	public function digests(array $candidates, array $news, int $now): array {
		$names = $this->names->of(array_merge(...array_map(
			static fn (array $entries): array => array_map(static fn (NewsEntry $entry): ?string => $entry->actor, $entries),
			array_values($news),
		)));
		$languages = [];
		foreach ($candidates as $candidate) {
			$languages[$candidate->recipient->reader->language()][] = $candidate;
		}
		$digests = [];
		foreach ($languages as $language => $some) {
			$items = $this->items->shared(self::refs($some, $news), array_map(static fn (Candidate $one) => $one->recipient->reader, $some));
			$and = ' ' . $this->l10n->get('smartcommons', $language)->t('and') . ' ';
			foreach ($some as $candidate) {
				$happenings = $this->happenings($candidate, $news[$candidate->row->uid] ?? [], $items, $names, $now);
				$digests[$candidate->row->uid] = Digest::of($happenings, $now, $and);
			}
		}
		return $digests;
	}

	/**
	 * @param list<NewsEntry> $news
	 * @param array<string, SharedItem> $items
	 * @param array<string, string> $names
	 * @return list<Happening>
	 */
	private function happenings(Candidate $candidate, array $news, array $items, array $names, int $now): array {
		$happenings = [];
		foreach ($news as $entry) {
			try {
				$happening = $this->happening($candidate, $entry, $items, $names, $now);
			} catch (\Throwable $error) {
				// one piece of news without words must not keep thousands from their mail
				$this->logger->error('News {id} could not be put into words: ' . $error->getMessage(), ['id' => $entry->id, 'app' => 'smartcommons', 'exception' => $error]);
				continue;
			}
			if ($happening !== null) {
				$happenings[] = $happening;
			}
		}
		return $happenings;
	}

	/**
	 * @param array<string, SharedItem> $items
	 * @param array<string, string> $names
	 */
	private function happening(Candidate $candidate, NewsEntry $entry, array $items, array $names, int $now): ?Happening {
		$reader = $candidate->recipient->reader;
		$see = static function (string $key) use ($items, $reader): ?Item {
			$shared = $items[$key] ?? null;
			return $shared?->seenBy($reader) === true ? $shared->item : null;
		};
		$told = $this->words->word($entry, $reader, $see($entry->item->key()), $see('group:' . (string)$entry->groupId), $names[$entry->actor ?? ''] ?? '');
		if ($told === null) {
			return null;
		}
		$title = $told->item->titleFor($reader->languages);
		return new Happening(
			$entry->id,
			$entry->item->key(),
			$title['text'],
			in_array($title['language'], [$reader->language(), 'und'], true) ? '' : $title['language'],
			$told->url,
			$told->sentence,
			$told->group,
			$told->actor,
			$entry->personal,
			$this->kinds->find($entry->what, $this->l10n->get('smartcommons', $reader->language()))?->waiting === true,
			self::closing($told->item, $now),
		);
	}

	/** The first date of the item that is still to come. */
	private static function closing(Item $item, int $now): ?Closing {
		$dates = array_map(
			static fn (ItemDate $date): Closing => new Closing($date->startsAt, Timezone::of($date->zone), $date->wholeDay, $date->label),
			$item->dates,
		);
		$ahead = array_values(array_filter($dates, static fn (Closing $date): bool => $date->ahead($now)));
		usort($ahead, static fn (Closing $one, Closing $other): int => $one->at <=> $other->at);
		return $ahead[0] ?? null;
	}

	/**
	 * @param list<Candidate> $candidates
	 * @param array<string, list<NewsEntry>> $news
	 * @return list<ItemRef> the items and groups of their news, each once
	 */
	private static function refs(array $candidates, array $news): array {
		$refs = [];
		foreach ($candidates as $candidate) {
			foreach ($news[$candidate->row->uid] ?? [] as $entry) {
				$refs[$entry->item->key()] = $entry->item;
				if ($entry->groupId !== null && $entry->groupId > 0) {
					$refs['group:' . $entry->groupId] = new ItemRef('group', $entry->groupId);
				}
			}
		}
		return array_values($refs);
	}
}
