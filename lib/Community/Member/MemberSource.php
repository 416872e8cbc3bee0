<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\Group\MembershipMapper;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Rules\FieldAudience;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\SharedItem;
use OCA\SmartCommons\Core\Item\SharedSource;
use OCA\SmartCommons\Core\Item\ShownSource;
use OCA\SmartCommons\Core\Search\SearchDocument;
use OCA\SmartCommons\Core\Search\SearchField;
use OCP\IL10N;

/** Members as items; their id is that of their card. The index only holds what all members may see. */
final class MemberSource implements ShownSource, SharedSource {
	public function __construct(
		private readonly CardMapper $cards,
		private readonly DirectoryMapper $directory,
		private readonly MembershipMapper $memberships,
		private readonly ThemeDirectory $themes,
		private readonly LocationService $places,
	) {
	}

	public function kind(): string {
		return Card::KIND;
	}

	public function label(IL10N $l10n): string {
		return $l10n->t('Member');
	}

	public function idAt(string $path): ?int {
		return preg_match('~^members/([^/]{1,200})$~', $path, $match) === 1 ? $this->cards->find(rawurldecode($match[1]))?->id : null;
	}

	public function items(array $ids, Reader $reader): array {
		if ($reader->uid === null) {
			return [];
		}
		$cards = $this->directory->visible($ids, $reader);
		$shared = $this->memberships->shared(array_map(static fn (Card $card): string => $card->uid, $cards), $reader->groupIds);
		$items = [];
		foreach ($cards as $card) {
			$answers = $card->answersFor($reader, isset($shared[$card->uid]));
			$items[$card->id] = self::item($card, $answers->headline);
		}
		return $items;
	}

	public function shared(array $ids, array $readers): array {
		$cards = array_filter($this->cards->byIds($ids), static fn (Card $card): bool => !$card->suspended);
		$groups = $this->memberships->ofAccounts(array_map(static fn (Card $card): string => $card->uid, array_values($cards)));
		$items = [];
		foreach ($cards as $card) {
			$of = array_keys($groups[$card->uid] ?? []);
			$items[$card->id] = new SharedItem(self::item($card, ''), static fn (Reader $reader): bool => match (true) {
				$reader->uid === null => false,
				$reader->uid === $card->uid && $card->changedAt > 0, $card->answers->listed() === FieldAudience::Members => true,
				default => $card->answers->listed() === FieldAudience::Groups && array_intersect($of, $reader->groupIds) !== [],
			});
		}
		return $items;
	}

	public function documents(array $ids): array {
		$cards = array_values(array_filter(
			$this->cards->byIds($ids),
			static fn (Card $card): bool => !$card->suspended && $card->answers->listed() === FieldAudience::Members,
		));
		$shown = array_map(static fn (Card $card): Answers => $card->answersFor(new Reader(''), false), $cards);
		$places = $this->places->byIds(array_values(array_filter(array_map(static fn (Answers $one): ?int => $one->placeId, $shown))));
		$documents = [];
		foreach ($cards as $at => $card) {
			$answers = $shown[$at];
			$fields = [
				new SearchField($card->displayName, 'und', SearchField::NAME),
				new SearchField($answers->headline, 'und', SearchField::TITLE),
				new SearchField($answers->about),
				new SearchField(implode(', ', $answers->skills), 'und', SearchField::KEYWORD),
				new SearchField($answers->helps, 'und', SearchField::KEYWORD),
			];
			foreach ($answers->themes as $theme) {
				$fields[] = new SearchField(implode(', ', ($this->themes->accepted()[$theme] ?? null)?->words() ?? []), 'und', SearchField::KEYWORD);
			}
			$place = $places[$answers->placeId ?? 0] ?? null;
			if ($place !== null) {
				$fields[] = new SearchField(implode(', ', $place->names()), 'und', SearchField::KEYWORD);
			}
			$fields = array_values(array_filter($fields, static fn (SearchField $field): bool => $field->text !== ''));
			$documents[] = new SearchDocument(self::ref($card), Audience::members(), $fields, $card->changedAt);
		}
		return $documents;
	}

	public function idsAfter(int $after, int $limit): array {
		return $this->cards->idsAfter($after, $limit);
	}

	public function agenda(Reader $reader, ?int $groupId, int $from, int $until): array {
		return [];
	}

	private static function item(Card $card, string $headline): Item {
		return new Item(
			self::ref($card),
			['und' => $card->displayName],
			'und',
			Audience::members(),
			'members/' . rawurlencode($card->uid),
			$headline === '' ? [] : ['und' => $headline],
			ownerUid: $card->uid,
			changedAt: $card->changedAt,
		);
	}

	private static function ref(Card $card): ItemRef {
		return new ItemRef(Card::KIND, max(1, $card->id));
	}
}
