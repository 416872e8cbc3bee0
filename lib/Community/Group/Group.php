<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\Rules\Joining;
use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Text\Texts;

/** A working group of members. */
final readonly class Group {
	public const KIND = 'group';

	/** @param int $closedAt unix seconds; 0: not closed */
	public function __construct(
		public int $id,
		public GroupFacts $facts,
		public int $closedAt,
		public int $lastActiveAt,
		public int $createdAt,
		public int $changedAt,
		public int $version,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->int('id'),
			GroupFacts::ofRow($row),
			$row->int('closed_at'),
			$row->int('last_active_at'),
			$row->int('created_at'),
			$row->int('changed_at'),
			$row->int('version'),
		);
	}

	public function closed(): bool {
		return $this->closedAt > 0;
	}

	/** Whether everybody may see who is in it and what it does. */
	public function open(): bool {
		return !$this->closed() && $this->facts->joining === Joining::Open;
	}

	/** Who may know of the group; the members of an open group and of one on request are no secret as a group. */
	public function audience(): Audience {
		return self::audienceOf($this->id, $this->facts->joining, $this->closed());
	}

	public static function audienceOf(int $id, Joining $joining, bool $closed): Audience {
		return $closed || $joining === Joining::Invitation ? Audience::groups([$id]) : Audience::members();
	}

	/**
	 * @param list<string> $languages the reader's, preferred first
	 * @return array{text: string, language: string}
	 */
	public function name(array $languages): array {
		return Texts::best($this->facts->names, $languages);
	}
}
