<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\File\Json;
use OCA\SmartCommons\Core\File\Reason;

/** GoGoCarto (Transiscope): `{data: [{id, name, geo, address, categories, …}]}` in its full form. */
final class GoGoCartoFile implements PlaceFile {
	private const DAYS = [
		'Mo' => ['mo', 'monday', 'lundi', 'maandag'], 'Tu' => ['tu', 'tuesday', 'mardi', 'dinsdag'], 'We' => ['we', 'wednesday', 'mercredi', 'woensdag'],
		'Th' => ['th', 'thursday', 'jeudi', 'donderdag'], 'Fr' => ['fr', 'friday', 'vendredi', 'vrijdag'], 'Sa' => ['sa', 'saturday', 'samedi', 'zaterdag'],
		'Su' => ['su', 'sunday', 'dimanche', 'zondag'],
	];

	public function form(): string {
		return 'gogocarto';
	}

	public function recognises(string $bytes, string $name): bool {
		$head = substr($bytes, 0, 20_000);
		return preg_match('/"data"\s*:\s*\[/', $head) === 1 && (str_contains($head, '"geo"') || str_contains($head, 'gogo'));
	}

	public function isFree(): bool {
		return false;
	}

	public function rows(string $bytes): iterable {
		$document = Json::decode($bytes, self::MAX_BYTES);
		$licence = Json::text($document, 'licence');
		$elements = Json::objects($document, 'data');
		if ($elements === []) {
			throw new Reason(Reason::NO_RECORDS);
		}
		foreach ($elements as $at => $element) {
			$cells = self::cells($element);
			yield new FileRow($at + 1, $licence === '' ? $cells : $cells + ['licence' => $licence]);
		}
	}

	/**
	 * @param array<array-key, mixed> $element
	 * @return array<string, string>
	 */
	private static function cells(array $element): array {
		$categories = [];
		foreach (['categories', 'categoriesFull', 'tags', 'optionValues'] as $where) {
			array_push($categories, ...Json::texts($element, $where));
			foreach (Json::objects($element, $where) as $category) {
				$categories[] = Json::text($category, 'name');
			}
		}
		[$hours, $rest] = self::hours(Json::at($element, 'openHours'));
		$street = Json::text($element, 'address', 'streetAddress');
		return array_filter([
			'id' => Json::text($element, 'id'),
			'kind' => TagKinds::guess([...$categories, Json::text($element, 'name')])->value,
			'name' => Json::text($element, 'name'),
			'sentence' => Json::text($element, 'abstract'),
			'about' => Json::text($element, 'description'),
			'lat' => JsonCells::cell(Json::at($element, 'geo', 'latitude')),
			'lon' => JsonCells::cell(Json::at($element, 'geo', 'longitude')),
			'street' => trim(Json::text($element, 'address', 'streetNumber') . ' ' . $street),
			'postcode' => Json::text($element, 'address', 'postalCode'),
			'municipality' => Json::text($element, 'address', 'addressLocality'),
			'hours' => $hours,
			'hours_text' => trim($rest . ' ' . Json::text($element, 'openHoursMoreInfos')),
			'email' => Json::text($element, 'email'),
			'phone' => Json::text($element, 'telephone'),
			'website' => Json::text($element, 'website'),
			'attribution' => Json::text($element, 'sourceKey'),
		], static fn (string $cell): bool => $cell !== '');
	}

	/** @return array{string, string} as OpenStreetMap writes it, and what can't be written so */
	private static function hours(mixed $given): array {
		$rules = [];
		$rest = [];
		foreach (JsonCells::of($given) as $day => $times) {
			$name = null;
			foreach (self::DAYS as $osm => $names) {
				$name = in_array(mb_strtolower($day), $names, true) ? $osm : $name;
			}
			$spans = preg_match_all('/(\d{1,2})[:h](\d{2})?\s*-\s*(\d{1,2})[:h](\d{2})?(?![\d ]*[ap]m)/i', $times, $found, PREG_SET_ORDER);
			if ($name === null || $spans === false || $spans === 0 || preg_match('/[ap]m\b/i', $times) === 1) {
				$rest[] = $day . ': ' . $times;
				continue;
			}
			$rules[] = $name . ' ' . implode(',', array_map(
				static fn (array $span): string => sprintf('%02d:%02d-%02d:%02d', (int)$span[1], (int)($span[2] ?? 0), (int)$span[3], (int)($span[4] ?? 0)),
				$found,
			));
		}
		return [implode('; ', $rules), implode(', ', $rest)];
	}
}
