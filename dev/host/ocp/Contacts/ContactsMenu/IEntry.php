<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Contacts\ContactsMenu;

interface IEntry extends \JsonSerializable {
	public function getFullName(): string;

	/** @return string[] */
	public function getEMailAddresses(): array;

	public function getAvatar(): ?string;

	public function addAction(IAction $action): void;

	/** @param string|null $statusMessage */
	public function setStatus(string $status, ?string $statusMessage = null, ?int $statusMessageTimestamp = null, ?string $icon = null): void;

	/** @return mixed */
	public function getProperty(string $key);
}
