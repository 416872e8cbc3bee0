<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\File\Json;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Place\Rules\PlaceKind;

/** What OpenStreetMap's Overpass API answers in JSON: elements with tags (wiki.openstreetmap.org/wiki/Map_features). */
final class OverpassFile implements PlaceFile {
	private const KINDS = [
		'leisure=hackerspace' => PlaceKind::Makerspace,
		'amenity=tool_library' => PlaceKind::ToolLibrary,
		'shop=tool_hire' => PlaceKind::ToolLibrary,
		'amenity=toy_library' => PlaceKind::ToolLibrary,
		'amenity=studio' => PlaceKind::Studio,
		'amenity=music_rehearsal' => PlaceKind::Rehearsal,
		'amenity=music_school' => PlaceKind::Rehearsal,
		'repair=assisted_self_service' => PlaceKind::RepairCafe,
		'amenity=coworking_space' => PlaceKind::Coworking,
		'office=coworking' => PlaceKind::Coworking,
		'amenity=give_box' => PlaceKind::Giveaway,
		'amenity=freeshop' => PlaceKind::Giveaway,
		'amenity=recycling' => PlaceKind::Reuse,
		'shop=second_hand' => PlaceKind::Reuse,
		'amenity=kitchen' => PlaceKind::Kitchen,
		'amenity=car_sharing' => PlaceKind::Transport,
		'amenity=bicycle_rental' => PlaceKind::Transport,
		'garden:type=community' => PlaceKind::Garden,
		'landuse=allotments' => PlaceKind::Garden,
		'amenity=arts_centre' => PlaceKind::Venue,
		'amenity=community_centre' => PlaceKind::Venue,
		'amenity=theatre' => PlaceKind::Venue,
	];
	private const WHEELCHAIR = ['yes' => 'yes', 'designated' => 'yes', 'limited' => 'limited', 'no' => 'no'];

	public function form(): string {
		return 'overpass';
	}

	public function recognises(string $bytes, string $name): bool {
		$head = substr($bytes, 0, 20_000);
		return preg_match('/"elements"\s*:/', $head) === 1 && preg_match('/"(?:osm3s|generator|tags|type)"\s*:/', $head) === 1;
	}

	public function isFree(): bool {
		return false;
	}

	public function rows(string $bytes): iterable {
		$number = 0;
		foreach (Json::objects(Json::decode($bytes, self::MAX_BYTES), 'elements') as $element) {
			$number++;
			$tags = JsonCells::of(Json::at($element, 'tags'));
			// the corners of a building have no tags; they are no places
			if ($tags !== []) {
				yield new FileRow($number, self::cells($element, $tags));
			}
		}
		if ($number === 0) {
			throw new Reason(Reason::NO_RECORDS);
		}
	}

	/**
	 * @param array<array-key, mixed> $element
	 * @param array<string, string> $tags
	 * @return array<string, string>
	 */
	private static function cells(array $element, array $tags): array {
		$lat = JsonCells::cell(Json::at($element, 'lat') ?? Json::at($element, 'center', 'lat'));
		$lon = JsonCells::cell(Json::at($element, 'lon') ?? Json::at($element, 'center', 'lon'));
		$tag = static fn (string ...$names): string => array_values(array_filter(array_map(static fn (string $name): string => $tags[$name] ?? '', $names), static fn (string $value): bool => $value !== ''))[0] ?? '';
		return array_filter([
			'id' => Json::text($element, 'type') . '/' . Json::text($element, 'id'),
			'kind' => self::kind($tags)->value,
			'name' => $tag('name', 'official_name', 'alt_name'),
			'name_nl' => $tag('name:nl'),
			'name_fr' => $tag('name:fr'),
			'name_en' => $tag('name:en'),
			'about' => $tag('description'),
			'about_nl' => $tag('description:nl'),
			'about_fr' => $tag('description:fr'),
			'about_en' => $tag('description:en'),
			'lat' => $lat,
			'lon' => $lon,
			'street' => trim($tag('addr:street') . ' ' . $tag('addr:housenumber')),
			'postcode' => $tag('addr:postcode'),
			'municipality' => $tag('addr:city'),
			'hours' => $tag('opening_hours'),
			'email' => $tag('email', 'contact:email'),
			'phone' => $tag('phone', 'contact:phone'),
			'person' => $tag('operator'),
			'website' => $tag('website', 'contact:website', 'url'),
			'wheelchair' => self::WHEELCHAIR[$tag('wheelchair')] ?? '',
			'price' => match ($tag('fee')) {
				'no' => 'free',
				'donation' => 'donation',
				'yes' => 'paid',
				default => '',
			},
			'price_text' => $tag('charge'),
			'state' => $tag('disused:amenity', 'disused:leisure', 'disused:shop') === '' ? '' : 'closed',
			'licence' => 'ODbL 1.0',
			'attribution' => '© OpenStreetMap contributors',
		], static fn (string $cell): bool => $cell !== '');
	}

	/** @param array<string, string> $tags */
	private static function kind(array $tags): PlaceKind {
		foreach (self::KINDS as $tag => $kind) {
			[$key, $value] = explode('=', $tag);
			if (($tags[$key] ?? '') === $value) {
				return $kind;
			}
		}
		return isset($tags['craft']) ? PlaceKind::Makerspace : PlaceKind::Other;
	}
}
