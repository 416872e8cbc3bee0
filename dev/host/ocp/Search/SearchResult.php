<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Search;

final class SearchResult implements \JsonSerializable {
	/**
	 * @param SearchResultEntry[] $entries
	 * @param int|string|null $cursor
	 */
	private function __construct(
		private string $name,
		private bool $paginated,
		private array $entries,
		private $cursor,
	) {
	}

	/**
	 * @param SearchResultEntry[] $entries
	 * @return static
	 */
	public static function complete(string $name, array $entries): self {
		return new self($name, false, $entries, null);
	}

	/**
	 * @param SearchResultEntry[] $entries
	 * @param int|string $cursor
	 * @return static
	 */
	public static function paginated(string $name, array $entries, $cursor): self {
		return new self($name, true, $entries, $cursor);
	}

	/** @return array<array-key, mixed> */
	public function jsonSerialize(): array {
		return ['name' => $this->name, 'isPaginated' => $this->paginated, 'entries' => array_values($this->entries), 'cursor' => $this->cursor];
	}
}
