<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender;

use OCA\SmartCommons\Controller\CallController;
use OCA\SmartCommons\Controller\CpvController;
use OCA\SmartCommons\Controller\DossierController;
use OCA\SmartCommons\Controller\ImportController;
use OCA\SmartCommons\Controller\WatchController;
use OCA\SmartCommons\Core\Module;
use OCA\SmartCommons\Tender\Call\CallHome;
use OCA\SmartCommons\Tender\Call\CallItems;
use OCA\SmartCommons\Tender\Call\CallMemberData;
use OCA\SmartCommons\Tender\Call\CallStanding;
use OCA\SmartCommons\Tender\Dossier\DossierItems;
use OCA\SmartCommons\Tender\News\CallNews;
use OCA\SmartCommons\Tender\News\DossierNews;
use OCA\SmartCommons\Tender\Watch\GroupStanding;
use OCA\SmartCommons\Tender\Watch\GroupWorkData;
use OCA\SmartCommons\Tender\Watch\Matcher;
use OCA\SmartCommons\Tender\Watch\ThemeMerge;
use OCA\SmartCommons\Tender\Watch\WatchHome;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\IL10N;

/** Calls for projects and public tenders, the watches of groups on them, and the work of groups on them. */
final class TenderModule extends Module {
	public static function id(): string {
		return 'calls';
	}

	public static function name(IL10N $l10n): string {
		return $l10n->t('Calls and public tenders');
	}

	public static function register(IRegistrationContext $context): void {
		$context->registerServiceAlias(CallStanding::class, GroupStanding::class);
	}

	public static function itemSources(): array {
		return [CallItems::class, DossierItems::class];
	}

	public static function outboxHandlers(): array {
		return [Matcher::class, ThemeMerge::class];
	}

	public static function memberData(): array {
		return [CallMemberData::class, GroupWorkData::class];
	}

	public static function homeSources(): array {
		return [CallHome::class, WatchHome::class];
	}

	public static function newsSources(): array {
		return [CallNews::class, DossierNews::class];
	}

	public static function controllers(): array {
		return [CallController::class, CpvController::class, DossierController::class, ImportController::class, WatchController::class];
	}
}
