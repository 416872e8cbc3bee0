<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Core\Db\Row;

/** How one account stands to one group. */
final readonly class Membership {
	public function __construct(
		public int $groupId,
		public string $uid,
		public string $displayName,
		public Standing $standing,
		public int $since,
		public string $message,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->int('group_id'),
			$row->string('uid'),
			$row->stringOrNull('display_name') ?? $row->string('uid'),
			Standing::from($row->int('standing')),
			$row->int('since'),
			$row->string('message'),
		);
	}

	/**
	 * As the contract has it.
	 *
	 * @param bool $message whether the reader may read what was written when asking
	 * @return array<string, mixed>
	 */
	public function view(bool $message): array {
		return [
			'uid' => $this->uid,
			'displayName' => $this->displayName,
			'state' => $this->standing->belongs() ? 'member' : $this->standing->word(),
			'role' => $this->standing === Standing::Coordinator ? 'coordinator' : 'member',
			'since' => $this->since,
			'message' => $message ? $this->message : '',
		];
	}
}
