<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Talk;

use OCP\IUser;
use OCP\Talk\Exceptions\NoBackendException;

interface IBroker {
	public function hasBackend(): bool;

	/** @throws NoBackendException */
	public function newConversationOptions(): IConversationOptions;

	/**
	 * @param IUser[] $moderators
	 * @throws NoBackendException
	 */
	public function createConversation(string $name, array $moderators, ?IConversationOptions $options = null): IConversation;

	/** @throws NoBackendException */
	public function deleteConversation(string $id): void;
}
