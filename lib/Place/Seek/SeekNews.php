<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Seek;

use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsKind;
use OCA\SmartCommons\Core\News\NewsSource;
use OCA\SmartCommons\Core\News\Rhythm;
use OCP\IL10N;

/** News of the searches that members keep. */
final class SeekNews implements NewsSource {
	public function kinds(IL10N $l10n): array {
		return [new NewsKind(SeekAlerts::FOUND, $l10n->t('A place that fits a search that I keep'), Rhythm::Daily)];
	}

	public function sentence(NewsEntry $news, IL10N $l10n): string {
		$sentence = $l10n->t('{item} fits your search “%s”.', [$news->string('search')]);
		return $sentence === '' ? '{item}' : $sentence;
	}

	public function actions(NewsEntry $news, IL10N $l10n): array {
		return [];
	}
}
