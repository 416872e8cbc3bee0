<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Core\File\Reason;

/** What happened to one record. */
final readonly class Outcome {
	public const NEW = 'new';
	public const UPDATED = 'updated';
	public const UNCHANGED = 'unchanged';
	public const REFUSED = 'refused';

	/**
	 * @param self::* $outcome
	 * @param ?Reason $reason why it was refused or left nothing changed
	 * @param list<array{field: string, from: ?string, to: ?string}> $changes
	 */
	public function __construct(
		public int $number,
		public ?int $line,
		public string $outcome,
		public ?int $callId,
		public string $title,
		public ?Reason $reason = null,
		public array $changes = [],
	) {
	}
}
