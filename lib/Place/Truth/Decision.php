<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\Http\Input;

/** What somebody decides on a suggestion: the contract's SuggestionDecision. */
final readonly class Decision {
	public const ACCEPT = 'accept';
	public const REFUSE = 'refuse';
	public const ASK = 'ask';

	/**
	 * @param self::ACCEPT|self::REFUSE|self::ASK $what
	 * @param list<string> $refused fields
	 * @param list<string> $overwrite fields to accept although somebody else changed them since
	 * @param ?int $placeVersion what the decider saw
	 * @param list<int> $notDuplicateOf
	 */
	public function __construct(
		public string $what,
		public array $refused = [],
		public array $overwrite = [],
		public ?int $placeVersion = null,
		public string $reason = '',
		public array $notDuplicateOf = [],
	) {
	}

	public static function of(Input $input): self {
		return $input->collect(static function (Input $in): self {
			$fields = $in->objectOrNull('fields');
			$refused = [];
			foreach ($fields?->names() ?? [] as $field) {
				if ($fields?->oneOf($field, [self::ACCEPT, self::REFUSE]) === self::REFUSE) {
					$refused[] = $field;
				}
			}
			return new self(
				$in->oneOf('decision', [self::ACCEPT, self::REFUSE, self::ASK]),
				$refused,
				$in->strings('overwrite'),
				$in->idOrNull('placeVersion'),
				$in->stringOrNull('reason', 1000) ?? '',
				$in->ids('notDuplicateOf'),
			);
		});
	}
}
