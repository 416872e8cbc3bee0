<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsKind;
use OCA\SmartCommons\Core\News\NewsSource;
use OCA\SmartCommons\Core\News\Rhythm;
use OCP\IL10N;

/** Two kinds of news that are said in conversations, and one that isn't. */
final class MadeUpNews implements NewsSource {
	public const CALL = 'test.call';
	public const DEADLINE = 'test.deadline';
	public const QUIET = 'test.quiet';

	public function kinds(IL10N $l10n): array {
		return [
			new NewsKind(self::CALL, 'A new call', Rhythm::Daily, room: true),
			new NewsKind(self::DEADLINE, 'A deadline', Rhythm::Daily, room: true),
			new NewsKind(self::QUIET, 'Something quiet', Rhythm::Daily),
		];
	}

	public function sentence(NewsEntry $news, IL10N $l10n): string {
		return $news->what . ' ' . $news->string('n') . ' {item}';
	}

	public function actions(NewsEntry $news, IL10N $l10n): array {
		return [];
	}
}
