<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\File\Json;
use OCA\SmartCommons\Core\File\Reason;

/** OpenFairDB (Karte von morgen): answers of its search, `{visible, invisible}`, and lists of its entries. */
final class OpenFairDbFile implements PlaceFile {
	public function form(): string {
		return 'openfairdb';
	}

	public function recognises(string $bytes, string $name): bool {
		$head = substr($bytes, 0, 20_000);
		return preg_match('/^\s*\{\s*"(?:visible|invisible)"\s*:/', $head) === 1
			|| (preg_match('/^\s*\[/', $head) === 1 && str_contains($head, '"lng"') && str_contains($head, '"title"') && str_contains($head, '"categories"'));
	}

	public function isFree(): bool {
		return false;
	}

	public function rows(string $bytes): iterable {
		$document = Json::decode($bytes, self::MAX_BYTES);
		$entries = array_is_list($document) ? Json::objects($document) : [...Json::objects($document, 'visible'), ...Json::objects($document, 'invisible')];
		if ($entries === []) {
			throw new Reason(Reason::NO_RECORDS);
		}
		foreach ($entries as $at => $entry) {
			yield new FileRow($at + 1, self::cells($entry));
		}
	}

	/**
	 * @param array<array-key, mixed> $entry
	 * @return array<string, string>
	 */
	private static function cells(array $entry): array {
		$tags = Json::texts($entry, 'tags');
		$links = [];
		foreach (Json::objects($entry, 'links') as $link) {
			$links[] = trim(Json::text($link, 'url') . ' ' . Json::text($link, 'title'));
		}
		$status = Json::text($entry, 'status');
		return array_filter([
			'id' => Json::text($entry, 'id'),
			'kind' => TagKinds::guess([...$tags, Json::text($entry, 'title')])->value,
			'name' => Json::text($entry, 'title'),
			'about' => Json::text($entry, 'description'),
			'lat' => JsonCells::cell(Json::at($entry, 'lat')),
			'lon' => JsonCells::cell(Json::at($entry, 'lng')),
			'street' => Json::text($entry, 'street'),
			'postcode' => Json::text($entry, 'zip'),
			'municipality' => Json::text($entry, 'city'),
			'hours' => Json::text($entry, 'opening_hours'),
			'email' => Json::text($entry, 'email'),
			'phone' => Json::text($entry, 'telephone'),
			'person' => Json::text($entry, 'contact_name'),
			'website' => Json::text($entry, 'homepage'),
			'links' => implode("\n", $links),
			'state' => in_array($status, ['archived', 'rejected'], true) ? 'closed' : '',
			'licence' => Json::text($entry, 'license'),
			'attribution' => 'Karte von morgen / OpenFairDB',
		], static fn (string $cell): bool => $cell !== '');
	}
}
