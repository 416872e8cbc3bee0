<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Workspace\Files\Rules\FileName;
use OCP\Files\Folder as Directory;

/** The folder in a group's folder that new ones begin as a copy of. */
final readonly class FolderTemplates {
	/**
	 * The one that a coordinator chose, else the one whose name says so; null when the group keeps none.
	 *
	 * @param int $chosen 0: none was
	 */
	public function of(Directory $group, int $chosen): ?Directory {
		$node = $chosen === 0 ? null : $group->getFirstNodeById($chosen);
		if ($node instanceof Directory) {
			return $node;
		}
		foreach ($this->candidates($group) as $folder) {
			if (FileName::isTemplate($folder->getName())) {
				return $folder;
			}
		}
		return null;
	}

	/** @return list<Directory> folders directly in the group's */
	public function candidates(Directory $group): array {
		$folders = [];
		foreach ($group->getDirectoryListing() as $node) {
			if ($node instanceof Directory) {
				$folders[] = $node;
			}
		}
		return $folders;
	}
}
