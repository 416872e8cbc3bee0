<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Item;

use OCA\SmartCommons\Core\Audience\Reader;

/** An item that was read for several readers at once. It says nothing to anybody before seenBy() was asked. */
final readonly class SharedItem {
	/**
	 * @param Item $item its texts and the labels of its dates may be missing: they depend on who reads
	 * @param \Closure(Reader): bool $seen
	 */
	public function __construct(
		public Item $item,
		private \Closure $seen,
	) {
	}

	/** Whether this reader, one of those for whom it was read, may see it now. */
	public function seenBy(Reader $reader): bool {
		return ($this->seen)($reader);
	}
}
