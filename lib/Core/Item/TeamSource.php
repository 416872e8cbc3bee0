<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Item;

/**
 * An ItemSource whose items are worked on by people who share a conversation and a folder: a group, a dossier. Whenever
 * a team changes, its module adds OutboxEvent::TEAM_CHANGED in the same transaction.
 */
interface TeamSource extends ItemSource {
	/**
	 * Who belongs to each team now, without suspended accounts; an item that is gone is left out.
	 *
	 * @param list<int> $ids at most 900
	 * @return array<int, Team> by item id
	 */
	public function teams(array $ids): array;

	/**
	 * The teams within these groups that have something in hand, what changed last first; whoever asks.
	 *
	 * @param list<int> $groupIds
	 * @return list<int> item ids, at most so many; none of a kind that is within no group
	 */
	public function within(array $groupIds, int $limit): array;
}
