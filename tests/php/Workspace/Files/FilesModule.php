<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Files;

use OCA\SmartCommons\Core\Module;
use OCA\SmartCommons\Workspace\Files\Fetch\FetchHandler;
use OCA\SmartCommons\Workspace\Files\FilesData;
use OCA\SmartCommons\Workspace\Files\FolderKeeper;

/** The bridge to the files alone. */
final class FilesModule extends Module {
	public static function id(): string {
		return 'files';
	}

	public static function outboxHandlers(): array {
		return [FolderKeeper::class, FetchHandler::class];
	}

	public static function memberData(): array {
		return [FilesData::class];
	}
}
