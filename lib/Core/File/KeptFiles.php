<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\File;

use OCP\Files\IAppData;
use OCP\Files\NotFoundException;
use OCP\Files\SimpleFS\ISimpleFolder;

/** Keeps the bytes of an import until it is worked off. */
final readonly class KeptFiles {
	private const FOLDER = 'imports';

	public function __construct(
		private IAppData $data,
	) {
	}

	/** @param non-empty-string $key the import's own, such as `calls-12` */
	public function keep(string $key, string $bytes): void {
		$this->folder()->newFile($key, $bytes);
	}

	/** @return ?string null when the bytes are gone */
	public function read(string $key): ?string {
		try {
			return $this->folder()->getFile($key)->getContent();
		} catch (NotFoundException) {
			return null;
		}
	}

	public function forget(string $key): void {
		try {
			$this->folder()->getFile($key)->delete();
		} catch (NotFoundException) {
			return;
		}
	}

	private function folder(): ISimpleFolder {
		try {
			return $this->data->getFolder(self::FOLDER);
		} catch (NotFoundException) {
			return $this->data->newFolder(self::FOLDER);
		}
	}
}
