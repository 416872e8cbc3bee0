<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCP\IL10N;

/** What a module has to tell, and the words for it. Registered in the module's Module class. */
interface NewsSource {
	/** @return list<NewsKind> labelled in this language, in the order of the settings */
	public function kinds(IL10N $l10n): array;

	/**
	 * The sentence for a piece of news of one of these kinds, with the placeholders `{item}`, `{group}` and `{actor}`
	 * where their names go: `{actor} asks to join {group}`. A sentence without actor where nobody is named. Numbers
	 * and dates are written out. Call NewsWords instead, which knows all sources and fills the names in.
	 */
	public function sentence(NewsEntry $news, IL10N $l10n): string;

	/** @return list<NewsAction> what the reader can answer with one press, the likeliest first */
	public function actions(NewsEntry $news, IL10N $l10n): array;
}
