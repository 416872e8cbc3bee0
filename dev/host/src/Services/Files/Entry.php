<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

use OCP\Files\FileInfo;

/** A file or folder as the database has it, whoever looks. */
final readonly class Entry {
	public function __construct(
		public int $id,
		public int $parent,
		public string $name,
		public string $owner,
		public string $mime,
		public int $size,
		public int $mtime,
		public string $etag,
	) {
	}

	/** @param array<string, mixed> $row */
	public static function of(array $row): self {
		return new self((int)$row['id'], (int)$row['parent'], (string)$row['name'], (string)$row['owner'], (string)$row['mime'], (int)$row['size'], (int)$row['mtime'], (string)$row['etag']);
	}

	public function isFolder(): bool {
		return $this->mime === FileInfo::MIMETYPE_FOLDER;
	}
}
