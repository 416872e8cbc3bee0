<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\Http\Input;

/** What somebody suggests: the contract's SuggestionInput. */
final readonly class SuggestionInput {
	/**
	 * @param array<string, mixed> $fields new values by field, as they came
	 * @param list<int> $notDuplicateOf
	 */
	public function __construct(
		public array $fields,
		public string $note,
		public array $notDuplicateOf = [],
	) {
	}

	public static function of(Input $input): self {
		return $input->collect(static function (Input $in): self {
			$fields = $in->object('fields');
			return new self($fields->some($fields->names()), $in->stringOrNull('note', 1000) ?? '', $in->ids('notDuplicateOf'));
		});
	}
}
