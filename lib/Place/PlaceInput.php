<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Http\Input;

/** What a form sent: the contract's PlaceInput. What is absent stays as it is. */
final readonly class PlaceInput {
	/**
	 * @param array<string, mixed> $facts by field of PlaceFacts, as they came
	 * @param ?string $audience public, members or group; null: not said
	 * @param ?int $groupId 0: none; null: not said
	 * @param list<int> $notDuplicateOf places that were shown as possibly the same and are not
	 */
	private function __construct(
		public array $facts,
		public ?string $audience,
		public ?int $groupId,
		public ?string $licence,
		public ?string $attribution,
		public array $notDuplicateOf,
	) {
	}

	public static function of(Input $input): self {
		return $input->collect(static fn (Input $in): self => new self(
			$in->some(PlaceFacts::fields()),
			$in->oneOfOrNull('audience', ['public', 'members', 'group']),
			in_array('groupId', $in->names(), true) ? $in->idOrNull('groupId') ?? 0 : null,
			$in->stringOrNull('licence', 120),
			$in->stringOrNull('attribution', 300),
			$in->ids('notDuplicateOf'),
		));
	}
}
