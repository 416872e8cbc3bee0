<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Config;

use OCP\Config\IUserConfig;
use OCP\Config\ValueType;

/** One stored preference. */
final readonly class UserValue {
	/** Longest value that can be searched for. */
	private const INDEXED_LENGTH = 64;

	public function __construct(
		public string $text,
		public ValueType $type,
		public bool $lazy,
		public int $flags,
	) {
	}

	public function has(int $flag): bool {
		return ($this->flags & $flag) !== 0;
	}

	public function withFlag(int $flag, bool $on): self {
		return new self($this->text, $this->type, $this->lazy, $on ? $this->flags | $flag : $this->flags & ~$flag);
	}

	public function withLazy(bool $lazy): self {
		return new self($this->text, $this->type, $lazy, $this->flags);
	}

	/** What the column for searches holds. */
	public function indexed(): string {
		$searchable = $this->has(IUserConfig::FLAG_INDEXED) && !$this->has(IUserConfig::FLAG_SENSITIVE)
			&& $this->type !== ValueType::ARRAY && strlen($this->text) <= self::INDEXED_LENGTH;
		return $searchable ? $this->text : '';
	}

	public function typed(?ValueType $as = null): string|int|float|bool|array {
		return match ($as ?? $this->type) {
			ValueType::INT => (int)$this->text,
			ValueType::FLOAT => (float)$this->text,
			ValueType::BOOL => ValueText::toBool($this->text),
			ValueType::ARRAY => ValueText::toArray($this->text),
			default => $this->text,
		};
	}
}
