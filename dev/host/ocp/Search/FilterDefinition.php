<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Search;

class FilterDefinition {
	public const TYPE_BOOL = 'bool';
	public const TYPE_INT = 'int';
	public const TYPE_FLOAT = 'float';
	public const TYPE_STRING = 'string';
	public const TYPE_STRINGS = 'strings';
	public const TYPE_DATETIME = 'datetime';
	public const TYPE_PERSON = 'person';
	public const TYPE_NC_USER = 'nc-user';
	public const TYPE_NC_GROUP = 'nc-group';

	/**
	 * @param self::TYPE_* $type
	 * @throws \InvalidArgumentException
	 */
	public function __construct(
		private string $name,
		private string $type = self::TYPE_STRING,
		private bool $exclusive = true,
	) {
		if (!preg_match('/^[-0-9a-z]+/u', $name)) {
			throw new \InvalidArgumentException('A filter name has small letters, digits and hyphens only');
		}
	}

	public function name(): string {
		return $this->name;
	}

	/** @return self::TYPE_* */
	public function type(): string {
		return $this->type;
	}

	public function exclusive(): bool {
		return $this->exclusive;
	}
}
