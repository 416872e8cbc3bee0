<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Accounts;

interface IAccountPropertyCollection extends \JsonSerializable {
	public function getName(): string;

	/**
	 * @param IAccountProperty[] $properties
	 * @throws \InvalidArgumentException
	 */
	public function setProperties(array $properties): IAccountPropertyCollection;

	/** @return IAccountProperty[] */
	public function getProperties(): array;

	/** @throws \InvalidArgumentException */
	public function addProperty(IAccountProperty $property): IAccountPropertyCollection;

	/** @throws \InvalidArgumentException */
	public function addPropertyWithDefaults(string $value): IAccountPropertyCollection;

	public function removeProperty(IAccountProperty $property): IAccountPropertyCollection;

	public function removePropertyByValue(string $value): IAccountPropertyCollection;

	public function getPropertyByValue(string $value): ?IAccountProperty;
}
