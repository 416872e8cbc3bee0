<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Search\SearchField;
use OCA\SmartCommons\Tender\Cpv\CpvMapper;

/** What of a call can be searched: titles, summaries, lots, buyer, numbers, names of its codes and themes. */
final readonly class CallTexts {
	public function __construct(
		private CallParts $parts,
		private CpvMapper $cpv,
		private ThemeDirectory $themes,
	) {
	}

	/**
	 * @param array<int, Call> $calls
	 * @return array<int, list<SearchField>> keyed by id
	 */
	public function fields(array $calls): array {
		$ids = array_keys($calls);
		$texts = $this->parts->texts($ids);
		$lots = $this->parts->lotTexts($ids);
		$codes = $this->parts->cpv($ids);
		$themes = $this->parts->themes($ids);
		$names = $this->cpv->names(array_values(array_unique(array_merge([], ...array_map(static fn (array $of): array => $of['all'], array_values($codes))))));
		$labels = $this->themes->accepted();
		$fields = [];
		foreach ($calls as $id => $call) {
			$own = [
				new SearchField($call->buyer, 'und', SearchField::NAME),
				new SearchField($call->origin->sourceId . ' ' . implode(' ', $codes[$id]['all'] ?? []), 'und', SearchField::KEYWORD),
				...self::of($texts[$id]['titles'] ?? [], SearchField::TITLE),
				...self::of($texts[$id]['summaries'] ?? [], SearchField::TEXT),
			];
			foreach ($lots[$id] ?? [] as $lot) {
				$own = [...$own, ...self::of($lot['titles'], SearchField::KEYWORD), ...self::of($lot['summaries'], SearchField::TEXT)];
			}
			foreach ($codes[$id]['all'] ?? [] as $code) {
				$own = [...$own, ...self::of($names[$code] ?? [], 2)];
			}
			foreach ($themes[$id] ?? [] as $theme) {
				$own = [...$own, ...self::of($labels[$theme]->labels ?? [], 2)];
			}
			$fields[$id] = array_values(array_filter($own, static fn (SearchField $field): bool => trim($field->text) !== ''));
		}
		return $fields;
	}

	/**
	 * @param array<string, string> $texts
	 * @return list<SearchField>
	 */
	private static function of(array $texts, int $weight): array {
		$fields = [];
		foreach ($texts as $language => $text) {
			$fields[] = new SearchField($text, $language, $weight);
		}
		return $fields;
	}
}
