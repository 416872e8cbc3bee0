<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Config;

use OCP\Config\Exceptions\IncorrectTypeException;
use OCP\IAppConfig;

enum ValueType: int {
	case MIXED = 0;
	case STRING = 1;
	case INT = 2;
	case FLOAT = 3;
	case BOOL = 4;
	case ARRAY = 5;

	/** @throws IncorrectTypeException */
	public static function fromStringDefinition(string $definition): self {
		foreach (self::cases() as $type) {
			if (strtolower($type->name) === $definition) {
				return $type;
			}
		}
		throw new IncorrectTypeException('unknown string definition');
	}

	/** @throws IncorrectTypeException */
	public function getDefinition(): string {
		return strtolower($this->name);
	}

	/** @throws IncorrectTypeException */
	public function toAppConfigFlag(): int {
		return match ($this) {
			self::MIXED => IAppConfig::VALUE_MIXED,
			self::STRING => IAppConfig::VALUE_STRING,
			self::INT => IAppConfig::VALUE_INT,
			self::FLOAT => IAppConfig::VALUE_FLOAT,
			self::BOOL => IAppConfig::VALUE_BOOL,
			self::ARRAY => IAppConfig::VALUE_ARRAY,
		};
	}
}
