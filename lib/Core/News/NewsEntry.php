<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Item\ItemRef;

/** A piece of news as it is kept; ids grow in the order of telling. */
final readonly class NewsEntry {
	/** how many alike are told one by one */
	private const FEW = 3;

	/**
	 * @param ?int $groupId the group that it concerns
	 * @param bool $personal whether it is for named accounts; otherwise for all members of the group
	 * @param ?string $actor account that did it; null: the app itself, or an account that is gone
	 * @param array<array-key, mixed> $args
	 * @param int $at unix seconds
	 * @param string $key News::$key
	 */
	public function __construct(
		public int $id,
		public string $what,
		public ItemRef $item,
		public ?int $groupId,
		public bool $personal,
		public ?string $actor,
		public array $args,
		public int $at,
		public string $key = '',
	) {
	}

	public static function ofRow(Row $row): self {
		$groupId = $row->int('group_id');
		return new self(
			$row->int('id'),
			$row->string('what'),
			new ItemRef($row->string('kind') ?: 'item', max(1, $row->int('item_id'))),
			$groupId === 0 ? null : $groupId,
			$row->int('personal') === 1,
			$row->stringOrNull('actor'),
			$row->json('args'),
			$row->int('at'),
			$row->string('news_key'),
		);
	}

	/** The same where nobody is named: who did it has gone. */
	public function withoutActor(): self {
		return new self($this->id, $this->what, $this->item, $this->groupId, $this->personal, null, $this->args, $this->at);
	}

	/** Whether it came with so many like it that it is told in the name of all of them. */
	public function leads(): bool {
		return $this->int('burst') > self::FEW && $this->int('nth') === 0;
	}

	/** Whether another one tells of it, where news is told one by one. */
	public function follows(): bool {
		return $this->int('burst') > self::FEW && $this->int('nth') > 0;
	}

	/** A text of the arguments; empty when it isn't there. */
	public function string(string $name): string {
		/** @var mixed $value */
		$value = $this->args[$name] ?? null;
		return is_string($value) ? $value : '';
	}

	/** A number of the arguments; 0 when it isn't there. */
	public function int(string $name): int {
		/** @var mixed $value */
		$value = $this->args[$name] ?? null;
		return is_int($value) ? $value : 0;
	}
}
