<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Location;

use OCA\SmartCommons\Community\Rules\Point;
use OCA\SmartCommons\Core\Db\Row;

/** A municipality of Belgium, or what it lies in. */
final readonly class Location {
	/**
	 * @param ?string $nis code of the statistical office, five digits
	 * @param ?string $nuts NUTS 2021 code; of a municipality that of its arrondissement
	 * @param list<string> $postcodes
	 */
	public function __construct(
		public int $id,
		public LocationType $type,
		public ?string $nis,
		public ?string $nuts,
		public ?int $parentId,
		public string $nameNl,
		public string $nameFr,
		public ?string $nameEn,
		public array $postcodes,
		public Point $at,
		public int $population,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->int('id'),
			LocationType::tryFrom($row->int('type')) ?? LocationType::Municipality,
			$row->stringOrNull('nis'),
			$row->stringOrNull('nuts'),
			$row->intOrNull('parent_id'),
			$row->string('name_nl'),
			$row->string('name_fr'),
			$row->stringOrNull('name_en'),
			$row->words('postcodes'),
			new Point($row->int('lat'), $row->int('lon')),
			$row->int('population'),
		);
	}

	/** @return list<string> the names in all languages, each once */
	public function names(): array {
		return array_values(array_unique([$this->nameNl, $this->nameFr, $this->nameEn ?? $this->nameNl]));
	}

	/** The name for a reader of `nl`, `fr` or `en`; without an English name the one that is used there. */
	public function name(string $language): string {
		return match ($language) {
			'nl' => $this->nameNl,
			'fr' => $this->nameFr,
			default => $this->nameEn ?? (str_starts_with($this->nuts ?? '', 'BE2') ? $this->nameNl : $this->nameFr),
		};
	}
}
