<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Item\ItemRef;

/** The shared folder of a team, as we keep it: which file of whom, never a path. */
final readonly class Folder {
	/**
	 * @param int $fileId 0: not made yet
	 * @param ?string $owner account in whose files it is; null: not chosen yet, or gone
	 * @param ?string $next account that is getting it
	 * @param int $templateId 0: none was chosen
	 * @param ?string $plan name under which it is being made
	 */
	public function __construct(
		public int $id,
		public ItemRef $ref,
		public int $fileId,
		public ?string $owner,
		public ?string $next,
		public int $templateId,
		public ?string $plan,
		public ?Trouble $trouble,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->int('id'),
			new ItemRef($row->string('kind') ?: 'item', max(1, $row->int('item_id'))),
			$row->int('file_id'),
			$row->stringOrNull('owner'),
			$row->stringOrNull('next_owner'),
			$row->int('template_id'),
			$row->stringOrNull('plan'),
			Trouble::tryFrom($row->string('problem')),
		);
	}
}
