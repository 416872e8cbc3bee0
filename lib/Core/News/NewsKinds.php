<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Modules;
use OCP\IL10N;

/** All kinds of news that the modules have. */
final class NewsKinds {
	/** @var array<string, array<string, array{NewsKind, NewsSource}>> per language, then per id */
	private array $kinds = [];

	public function __construct(
		private readonly Modules $modules,
	) {
	}

	/** @return array<string, NewsKind> by id, in the order of the settings */
	public function all(IL10N $l10n): array {
		return array_map(static fn (array $kind): NewsKind => $kind[0], $this->read($l10n));
	}

	/** Null when the module that told it is switched off or no longer there. */
	public function find(string $what, IL10N $l10n): ?NewsKind {
		return $this->read($l10n)[$what][0] ?? null;
	}

	/** The sentence of NewsSource::sentence(); null when nobody has words for it. */
	public function sentence(NewsEntry $news, IL10N $l10n): ?string {
		$source = $this->read($l10n)[$news->what][1] ?? null;
		return $source?->sentence($news, $l10n);
	}

	/** @return list<NewsAction> */
	public function actions(NewsEntry $news, IL10N $l10n): array {
		$source = $this->read($l10n)[$news->what][1] ?? null;
		return $source?->actions($news, $l10n) ?? [];
	}

	/** @return array<string, array{NewsKind, NewsSource}> */
	private function read(IL10N $l10n): array {
		$language = $l10n->getLanguageCode();
		if (!isset($this->kinds[$language])) {
			$this->kinds[$language] = [];
			foreach ($this->modules->newsSources() as $source) {
				foreach ($source->kinds($l10n) as $kind) {
					$this->kinds[$language][$kind->id] = [$kind, $source];
				}
			}
		}
		return $this->kinds[$language];
	}
}
