<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

use OCP\Files\Node;
use OCP\IUserManager;

/** What every node needs; nodes are made here. */
final class FilesKit {
	public function __construct(
		public readonly Tree $tree,
		public readonly EntryTable $entries,
		public readonly IUserManager $users,
	) {
	}

	public function node(Place $place): Node {
		return $place->entry->isFolder() ? new FolderNode($this, $place) : new FileNode($this, $place);
	}
}
