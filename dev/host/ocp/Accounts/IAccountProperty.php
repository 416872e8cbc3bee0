<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Accounts;

interface IAccountProperty extends \JsonSerializable {
	public function setValue(string $value): IAccountProperty;

	/**
	 * @param IAccountManager::SCOPE_* $scope
	 * @throws \InvalidArgumentException
	 */
	public function setScope(string $scope): IAccountProperty;

	public function setVerified(string $verified): IAccountProperty;

	public function getName(): string;

	public function getValue(): string;

	/** @return IAccountManager::SCOPE_* */
	public function getScope(): string;

	public function getVerified(): string;

	public function setVerificationData(string $verificationData): IAccountProperty;

	public function getVerificationData(): string;

	/** @throws \InvalidArgumentException */
	public function setLocallyVerified(string $verified): IAccountProperty;

	public function getLocallyVerified(): string;
}
