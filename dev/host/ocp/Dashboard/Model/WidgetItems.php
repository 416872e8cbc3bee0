<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard\Model;

class WidgetItems implements \JsonSerializable {
	/** @param array<array-key, mixed> $items */
	public function __construct(
		private array $items = [],
		private string $emptyContentMessage = '',
		private string $halfEmptyContentMessage = '',
	) {
	}

	/** @return WidgetItem[] */
	public function getItems(): array {
		return $this->items;
	}

	public function getEmptyContentMessage(): string {
		return $this->emptyContentMessage;
	}

	public function getHalfEmptyContentMessage(): string {
		return $this->halfEmptyContentMessage;
	}

	/** @return array<array-key, mixed> */
	public function jsonSerialize(): array {
		return [
			'items' => array_map(static fn (WidgetItem $item): array => $item->jsonSerialize(), $this->items),
			'emptyContentMessage' => $this->emptyContentMessage,
			'halfEmptyContentMessage' => $this->halfEmptyContentMessage,
		];
	}
}
