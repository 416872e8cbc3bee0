<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Workspace\Talk\Rules\RoomState;

/** The conversation of a group or a dossier, as it is kept (`smc_room`). */
final readonly class Room {
	/**
	 * @param ItemRef $team whose it is
	 * @param int $groupId the group; of a dossier the one that works on it
	 * @param string $token by which Talk knows it; empty while there is none, kept while it is unlinked
	 * @param bool $linked whether it was there before and somebody linked it
	 * @param string $name that we gave it; empty for a linked one
	 * @param int $newsAfter newest news when it was made
	 */
	public function __construct(
		public int $id,
		public ItemRef $team,
		public int $groupId,
		public RoomState $state,
		public string $token,
		public bool $linked,
		public string $name,
		public int $newsAfter,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->int('id'),
			new ItemRef($row->string('kind') ?: 'item', max(1, $row->int('item_id'))),
			$row->int('within_id'),
			RoomState::tryFrom($row->int('state')) ?? RoomState::Wanted,
			$row->string('token'),
			$row->int('linked') === 1,
			$row->string('name'),
			$row->int('news_after'),
		);
	}

	public function isHere(): bool {
		return $this->state === RoomState::Here && $this->token !== '';
	}
}
