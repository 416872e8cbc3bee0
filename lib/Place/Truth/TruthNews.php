<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsKind;
use OCA\SmartCommons\Core\News\NewsSource;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Place\Truth\Rules\SuggestionState;
use OCP\IL10N;

/** The words for what is told of suggestions. */
final class TruthNews implements NewsSource {
	public function kinds(IL10N $l10n): array {
		return [
			new NewsKind(SuggestionNews::SUGGESTED, $l10n->t('A change to a place that I look after is suggested'), Rhythm::Now),
			new NewsKind(SuggestionNews::DECIDED, $l10n->t('What I suggested for a place is decided'), Rhythm::Now),
			new NewsKind(SuggestionNews::ASKED, $l10n->t('A question about what I suggested for a place'), Rhythm::Now),
			new NewsKind(SuggestionNews::OVERDUE, $l10n->t('Nobody has checked for a year a place that I answer for'), Rhythm::Now),
		];
	}

	public function sentence(NewsEntry $news, IL10N $l10n): string {
		$reason = $news->string('reason');
		$sentence = match ($news->what) {
			SuggestionNews::SUGGESTED => $news->actor === null
				? $l10n->t('A change to {item} is suggested: it waits for you.')
				: $l10n->t('{actor} suggests a change to {item}: it waits for you.'),
			SuggestionNews::ASKED => $l10n->t('There is a question about what you suggested for {item}: “%s”', [$reason]),
			SuggestionNews::OVERDUE => $l10n->t('Nobody has said for a year that {item} is right. Is it still?'),
			default => match (SuggestionState::tryFrom($news->string('state'))) {
				SuggestionState::Accepted => $l10n->t('What you suggested for {item} is accepted.'),
				SuggestionState::Partly => $l10n->t('A part of what you suggested for {item} is accepted: “%s”', [$reason]),
				default => $l10n->t('What you suggested for {item} is not accepted: “%s”', [$reason]),
			},
		};
		return $sentence === '' ? '{item}' : $sentence;
	}

	public function actions(NewsEntry $news, IL10N $l10n): array {
		return [];
	}
}
