<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\Item\TeamSource;
use OCA\SmartCommons\Core\Text\Texts;
use OCP\L10N\IFactory;

/** The teams behind conversations, whatever module they come from. */
final class Teams {
	public const GROUP = 'group';
	/** Talk keeps 255 characters */
	private const LONGEST_NAME = 200;

	public function __construct(
		private readonly ItemRegistry $items,
		private readonly IFactory $l10n,
	) {
	}

	public function has(string $kind): bool {
		return $this->items->find($kind) instanceof TeamSource;
	}

	public function find(ItemRef $ref): ?Team {
		return $this->of($ref->kind, [$ref->id])[$ref->id] ?? null;
	}

	/**
	 * @param list<int> $ids at most 900
	 * @return array<int, Team> by item id
	 */
	public function of(string $kind, array $ids): array {
		$source = $this->items->find($kind);
		return $source instanceof TeamSource && $ids !== [] ? $source->teams($ids) : [];
	}

	/**
	 * The teams of several conversations, with as many look-ups as there are kinds. Of one that is gone the people of its
	 * group may stay in the conversation, and nobody comes in.
	 *
	 * @param list<Room> $rooms
	 * @return array<int, Team> by the conversation's id
	 */
	public function behind(array $rooms): array {
		$ids = [self::GROUP => []];
		foreach ($rooms as $room) {
			$ids[$room->team->kind][] = $room->team->id;
			$ids[self::GROUP][] = $room->groupId;
		}
		$found = [];
		foreach ($ids as $kind => $some) {
			$found[$kind] = $this->of($kind, array_values(array_unique($some)));
		}
		$teams = [];
		foreach ($rooms as $room) {
			$group = $found[self::GROUP][$room->groupId] ?? null;
			$teams[$room->id] = $found[$room->team->kind][$room->team->id] ?? new Team(
				$room->team,
				$group->members ?? [],
				[],
				$group->language ?? 'en',
				false,
				false,
				false,
				$group?->ref,
			);
		}
		return $teams;
	}

	/** What everybody in the team's group may see, in the language of the team. */
	public function reader(Team $team): Reader {
		$languages = [$team->language, ...array_values(array_diff(Texts::LANGUAGES, [$team->language]))];
		return new Reader('', [$team->within->id ?? $team->ref->id], languages: $languages);
	}

	/** The name for the team's conversation; one that its group may not see is not named. */
	public function name(Team $team): string {
		$reader = $this->reader($team);
		$title = $this->item($team->ref, $reader)?->titleFor($reader->languages)['text'] ?? '';
		return $title === ''
			? $this->l10n->get('smartcommons', $team->language)->t('Working together')
			: mb_substr($title, 0, self::LONGEST_NAME);
	}

	/** The team as an item, if this reader may see it. */
	public function item(ItemRef $ref, Reader $reader): ?Item {
		return $this->items->items([$ref], $reader)[0] ?? null;
	}
}
