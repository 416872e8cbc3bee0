<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Place\PlaceFacts;
use OCA\SmartCommons\Place\Rules\Hours\OpeningHours;
use OCA\SmartCommons\Place\Rules\Hours\OsmReader;
use OCA\SmartCommons\Place\Rules\Hours\OsmWriter;

/**
 * A place as cells of our columns, and back. What people can write stands there as they write it (hours as in
 * OpenStreetMap, equipment by its names); where that doesn't say all, the cell holds JSON, which says it all.
 */
final readonly class Cells {
	private const TEXTS = ['name' => 'names', 'sentence' => 'sentence', 'about' => 'about'];
	private const PLAIN = [
		'kind' => 'kind', 'language' => 'language', 'scope' => 'scope', 'street' => 'street', 'postcode' => 'postcode',
		'access' => 'access', 'price' => 'price', 'price_text' => 'priceText', 'hours_text' => 'hoursText', 'email' => 'email',
		'phone' => 'phone', 'person' => 'person', 'website' => 'website', 'wheelchair' => 'wheelchair', 'state' => 'state',
		'paused_until' => 'pausedUntil',
	];
	private const AUDIENCES = ['audience_email' => 'email', 'audience_phone' => 'phone', 'audience_person' => 'person', 'audience_street' => 'street'];

	public function __construct(
		private Names $names,
	) {
	}

	/** @return array<string, string> filled cells by column */
	public function of(PlaceFacts $facts): array {
		$values = $facts->toArray();
		$cells = [];
		foreach (self::TEXTS as $column => $field) {
			foreach ($values[$field] as $language => $text) {
				$cells[$column . '_' . $language] = $text;
			}
		}
		foreach (self::PLAIN as $column => $field) {
			$cells[$column] = is_string($values[$field]) ? $values[$field] : '';
		}
		foreach (self::AUDIENCES as $column => $field) {
			$cells[$column] = $values['fieldAudience'][$field];
		}
		$cells['lat'] = $values['position'] === null ? '' : JsonCells::number($values['position']['lat']);
		$cells['lon'] = $values['position'] === null ? '' : JsonCells::number($values['position']['lon']);
		$cells['scope_area'] = $facts->scopeId === null ? '' : $this->names->area($facts->scopeId);
		$cells['municipality'] = $facts->locationId === null ? '' : $this->names->area($facts->locationId);
		$cells['successor'] = $facts->successorId === null ? '' : $this->names->place($facts->successorId);
		$cells['deposit'] = $facts->depositCents === null ? '' : self::amount($facts->depositCents);
		$cells['hours'] = $facts->hours === null ? '' : self::hours($facts->hours);
		$cells['languages'] = implode(', ', $facts->languages);
		$cells['professions'] = self::joined(array_map($this->names->theme(...), $facts->themes));
		$cells['links'] = $values['links'] === [] ? '' : self::json($values['links']);
		$cells['equipment'] = $this->equipment($values['equipment']);
		return array_filter($cells, static fn (string $cell): bool => $cell !== '');
	}

	/**
	 * @param array<string, string> $cells by our columns
	 * @return array{array<string, mixed>, array<string, string>} values for PlaceFacts::fromArray() of what the cells
	 *                                                            say, and by column what couldn't be understood
	 */
	public function values(array $cells): array {
		$values = [];
		$wrong = [];
		foreach (self::TEXTS as $column => $field) {
			$values[$field] = CellTexts::of($cells, $column);
		}
		foreach (self::PLAIN as $column => $field) {
			if (isset($cells[$column])) {
				$values[$field] = CellWords::of($column, $cells[$column]);
			}
		}
		foreach (self::AUDIENCES as $column => $field) {
			$audience = $cells[$column] ?? '';
			if ($audience !== '') {
				$values['fieldAudience'][$field] = CellWords::of('audience', $audience);
			}
		}
		$values += $this->position($cells, $wrong) + $this->areas($cells, $wrong) + $this->opening($cells) + $this->lists($cells, $wrong);
		$deposit = $cells['deposit'] ?? '';
		if ($deposit !== '') {
			$values['depositCents'] = self::cents($deposit);
			$wrong += $values['depositCents'] === null ? ['deposit' => $deposit] : [];
		}
		return [array_filter($values, static fn (mixed $value): bool => $value !== []), $wrong];
	}

	/**
	 * @param array<string, string> $cells
	 * @param array<string, string> $wrong
	 * @return array<string, mixed>
	 */
	private function position(array $cells, array &$wrong): array {
		$lat = $cells['lat'] ?? '';
		$lon = $cells['lon'] ?? '';
		if ($lat === '' && $lon === '') {
			return [];
		}
		$lat = str_replace(',', '.', $lat);
		$lon = str_replace(',', '.', $lon);
		if (!is_numeric($lat) || !is_numeric($lon)) {
			$wrong['lat'] = $lat . ' ' . $lon;
			return [];
		}
		return ['position' => ['lat' => (float)$lat, 'lon' => (float)$lon]];
	}

	/**
	 * @param array<string, string> $cells
	 * @param array<string, string> $wrong
	 * @return array<string, mixed>
	 */
	private function areas(array $cells, array &$wrong): array {
		$values = [];
		foreach (['municipality' => 'locationId', 'scope_area' => 'scopeId'] as $column => $field) {
			$written = $cells[$column] ?? ($column === 'municipality' ? $cells['postcode'] ?? '' : '');
			if ($written === '') {
				continue;
			}
			$id = $this->names->areaOf($written, $cells['postcode'] ?? '');
			if ($id !== null) {
				$values[$field] = $id;
			} elseif ($column !== 'municipality' || ($cells['lat'] ?? '') === '') {
				// a municipality that we don't know is found by the point
				$wrong[$column] = $written;
			}
		}
		if (isset($cells['successor'])) {
			$values['successorId'] = $this->names->placeOf($cells['successor']) ?? $wrong['successor'] = $cells['successor'];
		}
		return array_filter($values, static fn (mixed $value): bool => is_int($value));
	}

	/**
	 * Hours that can't be read stay as a text.
	 *
	 * @param array<string, string> $cells
	 * @return array<string, mixed>
	 */
	private function opening(array $cells): array {
		$written = $cells['hours'] ?? '';
		if ($written === '') {
			return [];
		}
		/** @var mixed $json */
		$json = str_starts_with($written, '{') ? json_decode($written, true, 16) : null;
		if (is_array($json)) {
			return ['hours' => $json];
		}
		$hours = OsmReader::read($written);
		return $hours !== null
			? ['hours' => $hours->toArray()]
			: ['hoursText' => mb_substr(trim(($cells['hours_text'] ?? '') . "\n" . $written), 0, 500)];
	}

	/**
	 * @param array<string, string> $cells
	 * @param array<string, string> $wrong
	 * @return array<string, mixed>
	 */
	private function lists(array $cells, array &$wrong): array {
		$values = [];
		if (isset($cells['languages'])) {
			$values['languages'] = self::parts(mb_strtolower($cells['languages']));
		}
		foreach (self::parts($cells['professions'] ?? '') as $label) {
			$theme = $this->names->themeOf($label);
			if ($theme === null) {
				$wrong['professions'] = $label;
			} else {
				$values['themes'][] = $theme;
			}
		}
		$values['links'] = CellLists::links($cells['links'] ?? '');
		$values['equipment'] = array_map(
			fn (array $item): array => isset($item['entry']) && is_string($item['entry']) ? $this->item($item, $item['entry']) : $item,
			CellLists::equipment($cells['equipment'] ?? ''),
		);
		return $values;
	}

	/**
	 * What another server has in its catalogue and we don't is told by its name.
	 *
	 * @param array<array-key, mixed> $item
	 * @return array<array-key, mixed>
	 */
	private function item(array $item, string $entry): array {
		unset($item['entry']);
		$id = $this->names->entryOf($entry);
		return $id === null && in_array($item['names'] ?? [], [[], null], true) ? ['names' => ['nl' => $entry]] + $item : ['entryId' => $id] + $item;
	}

	/** @param list<array{entryId: ?int, names: array<string, string>, amount: int, conditions: string, reservable: bool, seenOn: ?string}> $items */
	private function equipment(array $items): string {
		$portable = array_map(fn (array $item): array => $item['entryId'] === null
			? array_diff_key($item, ['entryId' => 1])
			: ['entry' => $this->names->entry($item['entryId'])] + array_diff_key($item, ['entryId' => 1]), $items);
		return $portable === [] ? '' : self::json($portable);
	}

	private static function hours(OpeningHours $hours): string {
		$osm = OsmWriter::write($hours);
		return OsmReader::read($osm)?->toArray() === $hours->toArray() ? $osm : self::json($hours->toArray());
	}

	/** @return list<string> */
	private static function parts(string $cell): array {
		$parts = preg_split('/[;,\n|]+/', $cell);
		return array_values(array_unique(array_filter(array_map(trim(...), $parts === false ? [] : $parts), static fn (string $part): bool => $part !== '')));
	}

	/** @param list<string> $parts */
	private static function joined(array $parts): string {
		return implode('; ', array_map(static fn (string $part): string => strtr($part, [';' => ' ', ',' => ' ']), $parts));
	}

	private static function amount(int $cents): string {
		return intdiv($cents, 100) . ($cents % 100 === 0 ? '' : sprintf('.%02d', $cents % 100));
	}

	private static function cents(string $written): ?int {
		$number = str_replace(',', '.', preg_replace('/[€\s]|EUR/u', '', $written) ?? '');
		return preg_match('/^\d{1,7}(\.\d{1,2})?$/D', $number) === 1 ? (int)round((float)$number * 100) : null;
	}

	/** @param array<array-key, mixed> $value */
	private static function json(array $value): string {
		return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
	}
}
