<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\AppData;

use OCP\Files\IAppData;
use OCP\Files\SimpleFS\ISimpleFolder;

/** The root of an app's own data; holds folders only. */
final class AppData implements IAppData {
	public function __construct(
		private readonly string $path,
	) {
	}

	public function getFolder(string $name): ISimpleFolder {
		return $name === '/' ? $this->root() : $this->root()->getFolder($name);
	}

	public function getDirectoryListing(): array {
		$folders = [];
		foreach (glob($this->path . '/*', GLOB_ONLYDIR) ?: [] as $path) {
			$folders[] = new SimpleFolder($path);
		}
		return $folders;
	}

	public function newFolder(string $name): ISimpleFolder {
		return $this->root()->newFolder($name);
	}

	private function root(): SimpleFolder {
		if (!is_dir($this->path)) {
			mkdir($this->path, 0o700, true);
		}
		return new SimpleFolder($this->path);
	}
}
