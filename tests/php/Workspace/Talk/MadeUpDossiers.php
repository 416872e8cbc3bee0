<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

use OCA\SmartCommons\Community\Group\GroupTeams;
use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\Item\TeamSource;

/** Dossiers as tests say they are. */
final class MadeUpDossiers implements TeamSource {
	public const KIND = 'dossier';

	/** @var array<int, array{group: int, seenBy: int, title: string, people: list<string>}> */
	public static array $dossiers = [];

	public function __construct(
		private readonly GroupTeams $groups,
	) {
	}

	/** @param list<string> $people */
	public static function put(int $id, int $group, array $people, string $title = 'Stage lights', ?int $seenBy = null): ItemRef {
		self::$dossiers[$id] = ['group' => $group, 'seenBy' => $seenBy ?? $group, 'title' => $title, 'people' => $people];
		return new ItemRef(self::KIND, max(1, $id));
	}

	public function kind(): string {
		return self::KIND;
	}

	public function items(array $ids, Reader $reader): array {
		$items = [];
		foreach (array_intersect_key(self::$dossiers, array_flip($ids)) as $id => $dossier) {
			if ($reader->isIn($dossier['seenBy'])) {
				$items[$id] = new Item(new ItemRef(self::KIND, max(1, $id)), ['en' => $dossier['title']], 'en', Audience::groups([$dossier['seenBy']]), 'dossiers/' . $id);
			}
		}
		return $items;
	}

	public function documents(array $ids): array {
		return [];
	}

	public function idsAfter(int $after, int $limit): array {
		return [];
	}

	public function agenda(Reader $reader, ?int $groupId, int $from, int $until): array {
		return [];
	}

	public function within(array $groupIds, int $limit): array {
		return [];
	}

	public function teams(array $ids): array {
		$teams = [];
		foreach (array_intersect_key(self::$dossiers, array_flip($ids)) as $id => $dossier) {
			$group = $this->groups->of([$dossier['group']])[$dossier['group']];
			$here = array_values(array_intersect($dossier['people'], $group->members));
			$teams[$id] = new Team(new ItemRef(self::KIND, max(1, $id)), $here, $group->leaders, $group->language, false, false, $group->active, $group->ref);
		}
		return $teams;
	}
}
