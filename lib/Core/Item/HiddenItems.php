<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Item;

use OCA\SmartCommons\Core\Audience\Reader;

/**
 * The items of a module that is switched off: nobody sees one. The search index is kept true to them all the same, so
 * that everything is back when the module is on again.
 */
readonly class HiddenItems implements ItemSource {
	public function __construct(
		protected ItemSource $source,
	) {
	}

	public function kind(): string {
		return $this->source->kind();
	}

	public function items(array $ids, Reader $reader): array {
		return [];
	}

	public function documents(array $ids): array {
		return $this->source->documents($ids);
	}

	public function idsAfter(int $after, int $limit): array {
		return $this->source->idsAfter($after, $limit);
	}

	public function agenda(Reader $reader, ?int $groupId, int $from, int $until): array {
		return [];
	}
}
