<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\TaskProcessing;

class ShapeEnumValue implements \JsonSerializable {
	public function __construct(
		private string $name,
		private string $value,
	) {
	}

	public function getName(): string {
		return $this->name;
	}

	public function getValue(): string {
		return $this->value;
	}

	/** @return array{name: string, value: string} */
	public function jsonSerialize(): array {
		return ['name' => $this->name, 'value' => $this->value];
	}
}
