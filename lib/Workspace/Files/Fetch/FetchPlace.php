<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Workspace\Files\WorkFolder;
use OCA\SmartCommons\Workspace\Files\Works;
use OCP\Files\Folder as Directory;

/** Where fetched documents go: the folder as who asked for them has it now. */
final readonly class FetchPlace {
	public function __construct(
		private Works $works,
		private WorkFolder $folder,
		private ReaderSource $readers,
	) {
	}

	/** Null for who left the group meanwhile, or doesn't have the folder. */
	public function of(FetchRun $run): ?Directory {
		if ($run->uid === null) {
			return null;
		}
		try {
			$this->works->get($run->ref, $this->readers->of($run->uid));
		} catch (Problem) {
			return null;
		}
		return $this->folder->of($run->ref, $run->uid);
	}
}
