<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Outbox;

use OCA\SmartCommons\Core\Item\ItemRef;

/** Something that happened and must reach somebody or something. */
final readonly class OutboxEvent {
	/** Items were made, changed or removed; payload `{kind, ids}`. Coalesced: read what is there now. */
	public const ITEM_CHANGED = 'item.changed';
	/** The search index now holds these items as they are; payload `{kind, ids}`. */
	public const ITEM_INDEXED = 'item.indexed';
	/** An account was removed; payload `{uid}`. */
	public const MEMBER_DELETED = 'member.deleted';
	/** Something was told; payload `{news}`, the id of a NewsEntry. */
	public const NEWS = 'news';
	/** Who belongs to a team, its name or what it wants may be other than before; payload `{kind, ids}`. Read what is there now. */
	public const TEAM_CHANGED = 'team.changed';

	/**
	 * @param string $key what makes the event one of a kind within its topic
	 * @param array<array-key, mixed> $payload
	 * @param int $createdAt unix seconds of the first add()
	 */
	public function __construct(
		public string $topic,
		public string $key,
		public array $payload,
		public int $createdAt = 0,
	) {
	}

	/** A text of the payload; empty when it isn't there. */
	public function string(string $name): string {
		/** @var mixed $value */
		$value = $this->payload[$name] ?? null;
		return is_string($value) ? $value : '';
	}

	/** A number of the payload; 0 when it isn't there. */
	public function int(string $name): int {
		/** @var mixed $value */
		$value = $this->payload[$name] ?? null;
		return is_int($value) ? $value : 0;
	}

	/** @return list<int> numbers of the payload */
	public function ints(string $name): array {
		/** @var mixed $value */
		$value = $this->payload[$name] ?? null;
		$ints = [];
		/** @var mixed $int */
		foreach (is_array($value) ? $value : [] as $int) {
			if (is_int($int)) {
				$ints[] = $int;
			}
		}
		return $ints;
	}

	/** @return list<ItemRef> the items that an ITEM_CHANGED, ITEM_INDEXED or TEAM_CHANGED event is about, all of one kind */
	public function items(): array {
		$kind = $this->string('kind');
		$items = [];
		foreach ($this->ints('ids') as $id) {
			if ($kind !== '' && $id > 0) {
				$items[] = new ItemRef($kind, $id);
			}
		}
		return $items;
	}
}
