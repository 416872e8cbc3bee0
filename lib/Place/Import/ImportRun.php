<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\File\Reason;

/** One file that is looked at, worked off, or was. */
final readonly class ImportRun {
	public const PREVIEW = 'preview';
	public const RUNNING = 'running';
	public const DONE = 'done';
	public const FAILED = 'failed';

	/** @param array<string, string> $mapping our column per column of the file */
	private function __construct(
		public int $id,
		public ?string $uid,
		public string $file,
		public string $form,
		public Terms $terms,
		public array $mapping,
		public string $state,
		public int $done,
		public int $total,
		public ?Reason $problem,
	) {
	}

	/** @return non-empty-string what its bytes are kept under */
	public function key(): string {
		return 'places-' . $this->id;
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->int('id'),
			$row->stringOrNull('uid'),
			$row->string('file_name'),
			$row->string('form'),
			new Terms(
				$row->string('source'),
				$row->string('licence'),
				$row->string('attribution'),
				AudienceKind::tryFrom($row->int('audience')) ?? AudienceKind::Members,
				$row->int('group_id'),
			),
			$row->strings('mapping'),
			$row->string('state'),
			$row->int('done'),
			$row->int('total'),
			Reason::stored($row->json('problem')),
		);
	}
}
