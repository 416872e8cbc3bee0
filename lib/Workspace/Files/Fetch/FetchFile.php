<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

use OCA\SmartCommons\Core\Db\Row;

/** One document to be fetched. */
final readonly class FetchFile {
	public function __construct(
		public int $id,
		public string $url,
		public string $label,
		public FetchReason $reason,
		public string $detail,
		public int $fileId,
		public int $bytes,
		public string $content,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->int('id'),
			$row->string('url'),
			$row->string('label'),
			FetchReason::tryFrom($row->string('state')) ?? FetchReason::Waiting,
			$row->string('detail'),
			$row->int('file_id'),
			$row->int('bytes'),
			$row->string('content'),
		);
	}
}
