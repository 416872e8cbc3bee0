<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\File\Reason;

/** One file that is being worked off, or was. */
final readonly class ImportRun {
	public const RUNNING = 'running';
	public const DONE = 'done';
	public const FAILED = 'failed';

	/** @param array<string, int> $counts per outcome */
	private function __construct(
		public int $id,
		public ?string $uid,
		public int $groupId,
		public string $file,
		public string $form,
		public string $state,
		public int $done,
		public int $total,
		public array $counts,
		public ?Reason $problem,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->int('id'),
			$row->stringOrNull('uid'),
			$row->int('group_id'),
			$row->string('file'),
			$row->string('form'),
			$row->string('state'),
			$row->int('done'),
			$row->int('total'),
			[
				Outcome::NEW => $row->int('count_new'),
				Outcome::UPDATED => $row->int('count_updated'),
				Outcome::UNCHANGED => $row->int('count_unchanged'),
				Outcome::REFUSED => $row->int('count_refused'),
			],
			Reason::stored($row->json('problem')),
		);
	}
}
