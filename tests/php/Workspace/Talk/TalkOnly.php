<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

use OCA\SmartCommons\Core\Module;
use OCA\SmartCommons\Workspace\Talk\RoomKeeper;
use OCA\SmartCommons\Workspace\Talk\RoomNews;
use OCA\SmartCommons\Workspace\Talk\RoomRetraction;

/** The bridge to Talk, with dossiers and news made up for the tests. */
final class TalkOnly extends Module {
	public static function id(): string {
		return 'test';
	}

	public static function itemSources(): array {
		return [MadeUpDossiers::class];
	}

	public static function newsSources(): array {
		return [MadeUpNews::class];
	}

	public static function outboxHandlers(): array {
		return [RoomKeeper::class, RoomNews::class, RoomRetraction::class];
	}
}
