<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\News;

use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsKind;
use OCA\SmartCommons\Core\News\NewsSource;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Core\Text\SpokenDate;
use OCA\SmartCommons\Tender\Rules\DeadlineStep;
use OCP\IL10N;

/** What happens to calls, in words: for the groups that have them, and more closely for who works on them. */
final class CallNews implements NewsSource {
	public const MATCH = 'call.match';
	public const DEADLINE = 'call.deadline';
	public const CHANGE = 'call.change';
	/** the same two for who takes part in the work */
	public const MY_DEADLINE = 'dossier.deadline';
	public const MY_CHANGE = 'dossier.change';

	public function kinds(IL10N $l10n): array {
		return [
			new NewsKind(self::MY_DEADLINE, $l10n->t('A call on which I work closes soon'), Rhythm::Now),
			new NewsKind(self::MY_CHANGE, $l10n->t('A call on which I work changes'), Rhythm::Now),
			new NewsKind(self::MATCH, $l10n->t('A new call for one of my groups'), Rhythm::Daily, room: true),
			new NewsKind(self::DEADLINE, $l10n->t('A call on which a group of mine works closes soon'), Rhythm::Daily, room: true),
			new NewsKind(self::CHANGE, $l10n->t('A call of a group of mine gets another deadline, or is cancelled'), Rhythm::Daily, room: true),
		];
	}

	public function sentence(NewsEntry $news, IL10N $l10n): string {
		return match ($news->what) {
			self::MATCH => $l10n->t('New call for {group}: {item}'),
			self::DEADLINE, self::MY_DEADLINE => self::closes($news, $l10n),
			default => self::changed($news, $l10n),
		};
	}

	public function actions(NewsEntry $news, IL10N $l10n): array {
		return [];
	}

	private static function closes(NewsEntry $news, IL10N $l10n): string {
		$due = $news->int('due');
		if (DeadlineStep::daysLeft($due, $news->at) === 0) {
			return $l10n->t('{item} closes today at %s', [SpokenDate::time($due, $l10n->getLanguageCode())]);
		}
		return $l10n->t('{item} closes on %s', [self::date($news, 'due', $l10n)]);
	}

	private static function changed(NewsEntry $news, IL10N $l10n): string {
		$state = match ($news->string('state')) {
			'cancelled' => $l10n->t('{item} is cancelled'),
			'awarded' => $l10n->t('{item} has been awarded'),
			'closed' => $l10n->t('{item} no longer takes answers'),
			'open' => $l10n->t('{item} now takes answers'),
			default => '',
		};
		return match (true) {
			$state !== '' => $state,
			$news->int('due') === 0 => $l10n->t('{item} has no deadline any more; it was %s', [self::date($news, 'was', $l10n)]),
			$news->int('was') === 0 => $l10n->t('{item} now has a deadline: %s', [self::date($news, 'due', $l10n)]),
			default => $l10n->t('The deadline of {item} is now %1$s; it was %2$s', [self::date($news, 'due', $l10n), self::date($news, 'was', $l10n)]),
		};
	}

	private static function date(NewsEntry $news, string $name, IL10N $l10n): string {
		return SpokenDate::of($news->int($name), $l10n->getLanguageCode(), $news->at, $news->int($name . 'Day') === 1);
	}
}
