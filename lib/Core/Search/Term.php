<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Db\Row;

/** A word that the index knows. */
final readonly class Term {
	/** @param int $docs in how many documents it stands */
	public function __construct(
		public int $id,
		public string $term,
		public int $docs,
	) {
	}

	public static function of(Row $row): self {
		return new self($row->int('id'), $row->string('term'), $row->int('docs'));
	}
}
