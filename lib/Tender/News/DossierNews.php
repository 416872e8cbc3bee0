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
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCP\IL10N;

/** What happens in the work of groups on calls, in words. */
final class DossierNews implements NewsSource {
	public const MENTION = 'dossier.mention';
	public const PLACED = 'dossier.placed';
	public const NOTE = 'dossier.note';
	public const STATE = 'dossier.state';
	public const JOINED = 'dossier.joined';

	public function kinds(IL10N $l10n): array {
		return [
			new NewsKind(self::MENTION, $l10n->t('Somebody names me in a note'), Rhythm::Now),
			new NewsKind(self::PLACED, $l10n->t('Somebody puts my name to work on a call'), Rhythm::Now),
			new NewsKind(self::NOTE, $l10n->t('A note about work in which I take part'), Rhythm::Now),
			new NewsKind(self::STATE, $l10n->t('Work in which I take part moves on'), Rhythm::Now),
			new NewsKind(self::JOINED, $l10n->t('Somebody joins the work on a call in one of my groups'), Rhythm::Daily, room: true),
		];
	}

	public function sentence(NewsEntry $news, IL10N $l10n): string {
		$named = $news->actor !== null;
		return match ($news->what) {
			self::MENTION => $named ? $l10n->t('{actor} named you in a note about {item}') : $l10n->t('You are named in a note about {item}'),
			self::PLACED => $named ? $l10n->t('{actor} put your name to the work on {item}') : $l10n->t('Your name was put to the work on {item}'),
			self::NOTE => $named ? $l10n->t('{actor} wrote a note about {item}') : $l10n->t('There is a new note about {item}'),
			self::JOINED => $named ? $l10n->t('{actor} works along on {item}') : $l10n->t('Somebody works along on {item}'),
			default => self::moved($news, $l10n),
		};
	}

	public function actions(NewsEntry $news, IL10N $l10n): array {
		return [];
	}

	private static function moved(NewsEntry $news, IL10N $l10n): string {
		return match (DossierState::tryFrom($news->string('state'))) {
			DossierState::Submitted => $l10n->t('{group} has handed in its answer to {item}'),
			DossierState::Won => $l10n->t('Won! {item} goes to {group}'),
			DossierState::Lost => $l10n->t('{item} went to others than {group}'),
			DossierState::Dropped => $l10n->t('{group} doesn’t go on with {item}'),
			DossierState::Preparing => $l10n->t('{group} prepares its answer to {item}'),
			default => $l10n->t('{group} looks into {item} again'),
		};
	}
}
