<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Config\Lexicon;

use OCP\Config\ValueType;

class Entry {
	public const RENAME_INVERT_BOOLEAN = 1;

	public function __construct(
		private readonly string $key,
		private readonly ValueType $type,
		private null|string|int|float|bool|array|\Closure $defaultRaw = null,
		private readonly string $definition = '',
		private readonly bool $lazy = false,
		private readonly int $flags = 0,
		private readonly bool $deprecated = false,
		private readonly ?string $rename = null,
		private readonly int $options = 0,
		private readonly string $note = '',
	) {
		if (preg_match('/[^[:alnum:]_]/', $key) === 1) {
			throw new \Exception('invalid config key');
		}
	}

	public function getKey(): string {
		return $this->key;
	}

	public function getValueType(): ValueType {
		return $this->type;
	}

	public function getDefault(Preset $preset): ?string {
		$default = $this->defaultRaw instanceof \Closure ? ($this->defaultRaw)($preset) : $this->defaultRaw;
		return $default === null ? null : $this->convertToString($default);
	}

	public function convertToString(string|int|float|bool|array $entry): string {
		if (is_array($entry)) {
			return json_encode($entry, JSON_THROW_ON_ERROR);
		}
		return match ($this->type) {
			ValueType::INT => (string)(int)$entry,
			ValueType::FLOAT => (string)(float)$entry,
			ValueType::BOOL => $entry ? '1' : '0',
			ValueType::ARRAY => json_encode((array)$entry, JSON_THROW_ON_ERROR),
			default => (string)$entry,
		};
	}

	public function getDefinition(): string {
		return $this->definition;
	}

	public function getNote(): string {
		return $this->note;
	}

	public function isLazy(): bool {
		return $this->lazy;
	}

	public function getFlags(): int {
		return $this->flags;
	}

	public function isFlagged(int $flag): bool {
		return ($flag & $this->flags) === $flag;
	}

	public function getRename(): ?string {
		return $this->rename;
	}

	public function hasOption(int $option): bool {
		return ($option & $this->options) !== 0;
	}

	public function isDeprecated(): bool {
		return $this->deprecated;
	}
}
