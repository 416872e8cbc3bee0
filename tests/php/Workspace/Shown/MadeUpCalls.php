<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Shown;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ShownSource;
use OCP\IL10N;

/** Items that a test makes up, each seen by its audience. */
final class MadeUpCalls implements ShownSource {
	/** @var array<int, Item> */
	public array $made = [];

	/** @param non-empty-string $kind */
	public function __construct(
		private readonly string $kind,
	) {
	}

	public function kind(): string {
		return $this->kind;
	}

	public function label(IL10N $l10n): string {
		return ucfirst($this->kind);
	}

	public function idAt(string $path): ?int {
		return preg_match('~^' . $this->kind . 's/(\d+)$~', $path, $match) === 1 ? (int)$match[1] : null;
	}

	public function items(array $ids, Reader $reader): array {
		return array_filter(array_intersect_key($this->made, array_flip($ids)), static fn (Item $item): bool => $item->audience->admits($reader));
	}

	public function documents(array $ids): array {
		return [];
	}

	public function idsAfter(int $after, int $limit): array {
		return [];
	}

	public function agenda(Reader $reader, ?int $groupId, int $from, int $until): array {
		return [];
	}
}
