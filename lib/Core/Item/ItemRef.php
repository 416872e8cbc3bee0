<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Item;

/** Names one item of any module: its kind (`call`, `group`, …) and its id within that kind. */
final readonly class ItemRef {
	/**
	 * @param non-empty-string $kind the kind that an ItemSource registered, at most 16 letters
	 * @param positive-int $id the item's id within its kind
	 */
	public function __construct(
		public string $kind,
		public int $id,
	) {
	}

	/** @return non-empty-string `kind:id`, the form used in keys and logs */
	public function key(): string {
		return $this->kind . ':' . $this->id;
	}

	public function equals(self $other): bool {
		return $this->kind === $other->kind && $this->id === $other->id;
	}
}
