<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Query;

use OCP\DB\QueryBuilder\ICompositeExpression;

/** Conditions joined by AND or OR. */
final class CompositeExpression implements ICompositeExpression, \Countable {
	public const TYPE_AND = 'AND';
	public const TYPE_OR = 'OR';

	/** @param list<mixed> $parts */
	public function __construct(
		private readonly string $type,
		private array $parts = [],
	) {
	}

	public function addMultiple(array $parts = []): ICompositeExpression {
		foreach ($parts as $part) {
			$this->add($part);
		}
		return $this;
	}

	public function add($part): ICompositeExpression {
		$empty = $part === null || ($part instanceof self && $part->count() === 0);
		if (!$empty) {
			$this->parts[] = $part;
		}
		return $this;
	}

	public function count(): int {
		return count($this->parts);
	}

	public function getType(): string {
		return $this->type;
	}

	public function __toString(): string {
		if (count($this->parts) === 1) {
			return (string)$this->parts[0];
		}
		return '(' . implode(') ' . $this->type . ' (', $this->parts) . ')';
	}
}
