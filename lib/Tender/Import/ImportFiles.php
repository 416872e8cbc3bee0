<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCP\Files\IAppData;
use OCP\Files\NotFoundException;
use OCP\Files\SimpleFS\ISimpleFolder;

/** Keeps the bytes of an import until it is worked off. */
final readonly class ImportFiles {
	private const FOLDER = 'imports';

	public function __construct(
		private IAppData $data,
	) {
	}

	public function keep(int $id, string $bytes): void {
		$this->folder()->newFile((string)$id, $bytes);
	}

	/** @return ?string null when the bytes are gone */
	public function read(int $id): ?string {
		try {
			return $this->folder()->getFile((string)$id)->getContent();
		} catch (NotFoundException) {
			return null;
		}
	}

	public function forget(int $id): void {
		try {
			$this->folder()->getFile((string)$id)->delete();
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
