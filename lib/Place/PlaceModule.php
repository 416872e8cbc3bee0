<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Controller\ContactController;
use OCA\SmartCommons\Controller\EquipmentController;
use OCA\SmartCommons\Controller\PlaceController;
use OCA\SmartCommons\Controller\PlaceExportController;
use OCA\SmartCommons\Controller\PlaceHistoryController;
use OCA\SmartCommons\Controller\PlaceImportController;
use OCA\SmartCommons\Controller\PlaceSearchController;
use OCA\SmartCommons\Controller\PublicFileController;
use OCA\SmartCommons\Controller\PublicPageController;
use OCA\SmartCommons\Controller\PublicPlaceController;
use OCA\SmartCommons\Controller\StewardController;
use OCA\SmartCommons\Controller\SuggestionController;
use OCA\SmartCommons\Core\Module;
use OCA\SmartCommons\Place\Map\MapPage;
use OCA\SmartCommons\Place\Seek\SeekNews;
use OCA\SmartCommons\Place\Truth\SuggestionHome;
use OCA\SmartCommons\Place\Truth\TruthNews;
use OCP\IL10N;

/** The map, inventory and address list of sharing initiatives. */
final class PlaceModule extends Module {
	public static function id(): string {
		return 'places';
	}

	public static function name(IL10N $l10n): string {
		return $l10n->t('Map of places that share');
	}

	public static function itemSources(): array {
		return [PlaceItems::class];
	}

	public static function outboxHandlers(): array {
		return [PlaceThemeMerge::class];
	}

	public static function memberData(): array {
		return [PlaceMemberData::class];
	}

	public static function homeSources(): array {
		return [PlaceHome::class, SuggestionHome::class];
	}

	public static function pageParts(): array {
		return [MapPage::class];
	}

	public static function newsSources(): array {
		return [SeekNews::class, TruthNews::class];
	}

	public static function controllers(): array {
		return [PlaceController::class, EquipmentController::class, PlaceSearchController::class, PlaceImportController::class, PlaceExportController::class, PublicPlaceController::class, PublicFileController::class, PublicPageController::class, SuggestionController::class, PlaceHistoryController::class, StewardController::class, ContactController::class];
	}
}
