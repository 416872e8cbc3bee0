<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Accounts;

use OCP\IUser;

interface IAccount extends \JsonSerializable {
	public function setProperty(string $property, string $value, string $scope, string $verified, string $verificationData = ''): IAccount;

	public function getProperty(string $property): IAccountProperty;

	/**
	 * @return array<array-key, mixed>
	 * @deprecated 22.0.0
	 */
	public function getProperties(): array;

	/**
	 * @param array<string, array<string, string>>|array<string, array<int, array<string, string>>> $properties
	 */
	public function setAllPropertiesFromJson(array $properties): IAccount;

	/** @return \Generator<int, IAccountProperty> */
	public function getAllProperties(): \Generator;

	public function setPropertyCollection(IAccountPropertyCollection $propertyCollection): IAccount;

	public function getPropertyCollection(string $propertyCollectionName): IAccountPropertyCollection;

	/**
	 * @param string|null $scope
	 * @param string|null $verified
	 * @return IAccountProperty[]
	 */
	public function getFilteredProperties(?string $scope = null, ?string $verified = null): array;

	public function getUser(): IUser;
}
