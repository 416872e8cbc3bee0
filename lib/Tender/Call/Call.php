<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Tender\Rules\CallState;

/** The row of a call; its texts, sets, deadlines and lots are read beside it (see CallParts). */
final readonly class Call {
	public const KIND = 'call';
	public const COLUMNS = [
		'id', 'audience', 'state', 'closes_at', 'published_at', 'published_on', 'source', 'source_id', 'group_id', 'type', 'level',
		'buyer', 'language', 'value_cents', 'currency', 'lot_count', 'procedure_id', 'subtype', 'links', 'notice_id',
		'notice_version', 'source_rank', 'issued_at', 'version_count', 'added_by', 'created_at', 'changed_at', 'version',
	];

	/**
	 * @param int $groupId the only group that sees it; 0: not kept within a group
	 * @param array<array-key, mixed> $links JSON list of {kind, url, label}
	 */
	private function __construct(
		public int $id,
		public int $audience,
		public CallState $state,
		public int $closesAt,
		public int $publishedAt,
		public ?string $publishedOn,
		public int $groupId,
		public string $type,
		public string $level,
		public string $buyer,
		public string $language,
		public ?int $valueCents,
		public ?string $currency,
		public int $lotCount,
		public array $links,
		public CallOrigin $origin,
		public int $versionCount,
		public ?string $addedBy,
		public int $createdAt,
		public int $changedAt,
		public int $version,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->int('id'),
			$row->int('audience'),
			CallState::tryFrom($row->int('state')) ?? CallState::Closed,
			$row->int('closes_at'),
			$row->int('published_at'),
			$row->stringOrNull('published_on'),
			$row->int('group_id'),
			$row->string('type'),
			$row->string('level'),
			$row->string('buyer'),
			$row->string('language'),
			$row->intOrNull('value_cents'),
			$row->stringOrNull('currency'),
			$row->int('lot_count'),
			$row->json('links'),
			new CallOrigin(
				$row->string('source'),
				$row->string('source_id'),
				$row->int('issued_at'),
				$row->stringOrNull('notice_id'),
				$row->int('notice_version'),
				$row->int('source_rank'),
				$row->stringOrNull('subtype'),
				$row->stringOrNull('procedure_id'),
			),
			$row->int('version_count'),
			$row->stringOrNull('added_by'),
			$row->int('created_at'),
			$row->int('changed_at'),
			$row->int('version'),
		);
	}

	public function status(int $now): string {
		return $this->state->status($this->closesAt, $now);
	}
}
