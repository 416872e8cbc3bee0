<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Core\File\Xml;

/** GPX 1.1: waypoints with a name and little else. */
final class GpxFile implements PlaceFile {
	private const MAX_TAGS = 800_000;
	private const CELLS = ['name' => 'name', 'desc' => 'about', 'cmt' => 'sentence'];

	public function form(): string {
		return 'gpx';
	}

	public function recognises(string $bytes, string $name): bool {
		return preg_match('/<(?:\w+:)?gpx\b/', substr($bytes, 0, 5000)) === 1;
	}

	public function isFree(): bool {
		return false;
	}

	public function rows(string $bytes): iterable {
		$document = Xml::parse($bytes, self::MAX_BYTES, self::MAX_TAGS);
		$number = 0;
		foreach (Xml::elements($document, 'wpt') as $waypoint) {
			yield new FileRow(++$number, self::cells($waypoint));
		}
		if ($number === 0) {
			throw new Reason(Reason::NO_RECORDS);
		}
	}

	/** @return array<string, string> */
	private static function cells(\DOMElement $waypoint): array {
		$cells = [];
		$lat = $waypoint->getAttribute('lat');
		$lon = $waypoint->getAttribute('lon');
		if (is_numeric($lat) && is_numeric($lon)) {
			$cells = ['lat' => JsonCells::number((float)$lat), 'lon' => JsonCells::number((float)$lon)];
		}
		foreach ($waypoint->childNodes as $child) {
			if (!$child instanceof \DOMElement) {
				continue;
			}
			$cells += $child->localName === 'link'
				? ['website' => $child->getAttribute('href')]
				: array_fill_keys(array_filter([self::CELLS[$child->localName] ?? '']), Xml::text($child));
		}
		return array_filter($cells, static fn (string $cell): bool => $cell !== '');
	}
}
