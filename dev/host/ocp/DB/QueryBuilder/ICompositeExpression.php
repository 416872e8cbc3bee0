<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB\QueryBuilder;

interface ICompositeExpression {
	public function addMultiple(array $parts = []): ICompositeExpression;

	/** @param mixed $part */
	public function add($part): ICompositeExpression;

	public function count(): int;

	public function getType(): string;
}
