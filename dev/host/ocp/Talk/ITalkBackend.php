<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Talk;

use OCP\IUser;

interface ITalkBackend {
	/** @param IUser[] $moderators */
	public function createConversation(string $name, array $moderators, IConversationOptions $options): IConversation;

	public function deleteConversation(string $id): void;
}
