<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Live;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Item\TeamSource;

/** Whose open pages a change may concern: the members of the groups whose items they are, with what each may see of it. */
final class Concerned {
	private const GROUP = 'group';
	/** groups that one change is looked at for */
	private const MOST_GROUPS = 20;

	public function __construct(
		private readonly ItemRegistry $items,
	) {
	}

	/**
	 * @param list<int> $ids of one kind
	 * @param list<int> $groups further groups that it concerns
	 * @return array<array-key, array{kind: string, ids: list<int>}> by account: those of the items that it may see now
	 */
	public function by(string $kind, array $ids, array $groups = []): array {
		$source = $this->items->find($kind);
		$teams = $this->items->find(self::GROUP);
		if ($source === null || !$teams instanceof TeamSource || $ids === []) {
			return [];
		}
		$groups = array_slice(array_values(array_unique([...$groups, ...$this->groups($source, $ids)])), 0, self::MOST_GROUPS);
		$concerned = [];
		foreach ($teams->teams($groups) as $groupId => $team) {
			$visible = array_keys($source->items($ids, Reader::ofGroup($groupId)));
			foreach ($visible === [] ? [] : $team->members as $uid) {
				$concerned[$uid] = array_values(array_unique([...$concerned[$uid] ?? [], ...$visible]));
			}
		}
		return array_map(static fn (array $visible): array => ['kind' => $kind, 'ids' => $visible], $concerned);
	}

	/**
	 * @param list<int> $ids
	 * @return list<int> the groups whose items these are, or which alone may see them
	 */
	private function groups(ItemSource $source, array $ids): array {
		if ($source->kind() === self::GROUP) {
			return $ids;
		}
		$groups = [];
		foreach ($source->items($ids, new Reader('')) as $item) {
			$groups[] = $item->ownerGroupId ?? 0;
		}
		foreach ($source->documents($ids) as $document) {
			array_push($groups, ...$document->audience->groupIds);
		}
		foreach ($source instanceof TeamSource ? $source->teams($ids) : [] as $team) {
			$groups[] = $team->within?->id ?? 0;
		}
		return array_values(array_diff($groups, [0]));
	}
}
