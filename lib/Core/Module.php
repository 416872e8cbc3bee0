<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core;

use OCA\SmartCommons\Core\Home\HomeSource;
use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Member\MemberData;
use OCA\SmartCommons\Core\News\NewsSource;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCA\SmartCommons\Core\Page\PagePart;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\AppFramework\Controller;
use OCP\IL10N;

/** What a module tells the app of itself; its class name is the one line it costs in Application. */
abstract class Module {
	/** @return non-empty-string name in addresses and settings, such as `calls` */
	abstract public static function id(): string;

	/**
	 * Its name where an administrator switches modules on and off; null for what is always on. While it is off its
	 * controllers answer `module-off` and members see nothing of it. Its outbox handlers go on, so that it is true to the
	 * world when it is on again, and so does the erasure of who left.
	 */
	public static function name(IL10N $l10n): ?string {
		return null;
	}

	/** Registers what the server itself must know of the module (listeners, aliases). */
	public static function register(IRegistrationContext $context): void {
	}

	/** @return list<class-string<ItemSource>> */
	public static function itemSources(): array {
		return [];
	}

	/** @return list<class-string<OutboxHandler>> */
	public static function outboxHandlers(): array {
		return [];
	}

	/** @return list<class-string<MemberData>> */
	public static function memberData(): array {
		return [];
	}

	/** @return list<class-string<HomeSource>> */
	public static function homeSources(): array {
		return [];
	}

	/** @return list<class-string<NewsSource>> */
	public static function newsSources(): array {
		return [];
	}

	/** @return list<class-string<PagePart>> */
	public static function pageParts(): array {
		return [];
	}

	/** @return list<class-string<Controller>> what answers nothing while an administrator has the module switched off */
	public static function controllers(): array {
		return [];
	}
}
