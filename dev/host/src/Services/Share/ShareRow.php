<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Share;

/** A share as the database has it. */
final readonly class ShareRow {
	/**
	 * @param string $target path in the recipient's files, with a slash before it
	 * @param int $expiration unix seconds; 0: never
	 */
	public function __construct(
		public int $id,
		public int $node,
		public string $with,
		public string $owner,
		public string $initiator,
		public int $permissions,
		public string $target,
		public int $accepted,
		public int $stime,
		public int $expiration,
	) {
	}

	/** @param array<string, mixed> $row */
	public static function of(array $row): self {
		return new self((int)$row['id'], (int)$row['node'], (string)$row['share_with'], (string)$row['uid_owner'], (string)$row['uid_initiator'], (int)$row['permissions'], (string)$row['target'], (int)$row['accepted'], (int)$row['stime'], (int)$row['expiration']);
	}
}
