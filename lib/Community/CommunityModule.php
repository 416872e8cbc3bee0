<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community;

use OCA\SmartCommons\Community\Group\GroupSource;
use OCA\SmartCommons\Community\Member\AccountListener;
use OCA\SmartCommons\Community\Member\CurrentReader;
use OCA\SmartCommons\Community\Member\MemberSource;
use OCA\SmartCommons\Community\News\GroupNews;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Module;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\User\Events\UserChangedEvent;
use OCP\User\Events\UserDeletedEvent;

/** Members, groups, roles, themes, places of Belgium. */
final class CommunityModule extends Module {
	public static function id(): string {
		return 'community';
	}

	public static function register(IRegistrationContext $context): void {
		$context->registerServiceAlias(ReaderSource::class, CurrentReader::class);
		$context->registerEventListener(UserChangedEvent::class, AccountListener::class);
		$context->registerEventListener(UserDeletedEvent::class, AccountListener::class);
	}

	public static function itemSources(): array {
		return [GroupSource::class, MemberSource::class];
	}

	public static function memberData(): array {
		return [CommunityData::class];
	}

	public static function homeSources(): array {
		return [CommunityHome::class];
	}

	public static function newsSources(): array {
		return [GroupNews::class];
	}
}
