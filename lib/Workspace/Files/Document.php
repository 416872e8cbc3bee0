<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Db\Row;

/** A file on the list of documents of an item. Its name isn't kept: only who may open the file learns it. */
final readonly class Document {
	/** @param ?string $uid who attached it; null: an account that is gone */
	public function __construct(
		public int $id,
		public int $fileId,
		public ?string $uid,
		public int $at,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self($row->int('id'), $row->int('file_id'), $row->stringOrNull('uid'), $row->int('at'));
	}
}
