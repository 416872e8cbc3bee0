<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\SharedItem;
use OCA\SmartCommons\Core\Item\SharedSource;
use OCA\SmartCommons\Core\Item\ShownSource;
use OCA\SmartCommons\Core\Search\SearchDocument;
use OCP\IL10N;

/** Places as items: for search, news and whatever works on any item. */
final readonly class PlaceItems implements SharedSource, ShownSource {
	public function __construct(
		private PlaceMapper $places,
		private PlaceWords $words,
	) {
	}

	public function kind(): string {
		return Place::KIND;
	}

	public function label(IL10N $l10n): string {
		return $l10n->t('Place that shares');
	}

	public function idAt(string $path): ?int {
		return preg_match('~^places/([1-9][0-9]{0,15})$~D', $path, $match) === 1 ? (int)$match[1] : null;
	}

	public function items(array $ids, Reader $reader): array {
		return $this->itemsOf($this->places->visible($ids, $reader));
	}

	public function shared(array $ids, array $readers): array {
		return array_map(
			static fn (Item $item): SharedItem => new SharedItem($item, $item->audience->admits(...)),
			$this->itemsOf($this->places->all($ids)),
		);
	}

	public function documents(array $ids): array {
		$places = $this->places->all($ids);
		$fields = $this->words->fields($places);
		$documents = [];
		foreach ($places as $id => $place) {
			$audience = self::audience($place);
			if ($audience !== null && $id > 0) {
				$documents[] = new SearchDocument(new ItemRef(Place::KIND, $id), $audience, $fields[$id] ?? [], $place->verifiedAt ?? $place->createdAt);
			}
		}
		return $documents;
	}

	public function idsAfter(int $after, int $limit): array {
		return $this->places->idsAfter($after, $limit);
	}

	public function agenda(Reader $reader, ?int $groupId, int $from, int $until): array {
		// a place that is open every week would bury what a member's calendar is for
		return [];
	}

	/**
	 * @param array<int, Place> $places
	 * @return array<int, Item>
	 */
	private function itemsOf(array $places): array {
		$items = [];
		foreach ($places as $id => $place) {
			$audience = self::audience($place);
			if ($audience !== null && $id > 0) {
				$facts = $place->facts;
				$items[$id] = new Item(
					new ItemRef(Place::KIND, $id),
					$facts->names,
					$facts->language,
					$audience,
					'places/' . $id,
					self::texts($facts),
					[],
					$place->placement->ownerUid,
					$place->placement->groupId === 0 ? null : $place->placement->groupId,
					$place->changedAt,
				);
			}
		}
		return $items;
	}

	/** @return array<string, string> the sentence and the text, per language */
	private static function texts(PlaceFacts $facts): array {
		$texts = [];
		foreach ([$facts->sentence, $facts->about] as $more) {
			foreach ($more as $language => $text) {
				$texts[$language] = isset($texts[$language]) ? $texts[$language] . "\n\n" . $text : $text;
			}
		}
		return $texts;
	}

	private static function audience(Place $place): ?Audience {
		return match ($place->placement->audience) {
			AudienceKind::Public => Audience::public(),
			AudienceKind::Members => Audience::members(),
			AudienceKind::Groups => $place->placement->groupId === 0 ? null : Audience::groups([$place->placement->groupId]),
		};
	}
}
