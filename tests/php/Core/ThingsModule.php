<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core;

use OCA\SmartCommons\Core\Home\HomeSource;
use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Member\MemberData;
use OCA\SmartCommons\Core\Module;
use OCA\SmartCommons\Core\News\NewsSource;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCP\AppFramework\Controller;
use OCP\IL10N;

/** A module with one part of each sort, which can be switched off. */
final class ThingsModule extends Module {
	public static function id(): string {
		return 'things';
	}

	public static function name(IL10N $l10n): string {
		return $l10n->t('Things');
	}

	public static function itemSources(): array {
		return [ItemSource::class];
	}

	public static function outboxHandlers(): array {
		return [OutboxHandler::class];
	}

	public static function memberData(): array {
		return [MemberData::class];
	}

	public static function homeSources(): array {
		return [HomeSource::class];
	}

	public static function newsSources(): array {
		return [NewsSource::class];
	}

	public static function controllers(): array {
		return [Controller::class];
	}
}
