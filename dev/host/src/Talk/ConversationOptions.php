<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Talk;

use OCP\Talk\IConversationOptions;

/** How a new conversation shall be. */
final class ConversationOptions implements IConversationOptions {
	private bool $public = false;

	public function setPublic(bool $isPublic = true): IConversationOptions {
		$this->public = $isPublic;
		return $this;
	}

	public function isPublic(): bool {
		return $this->public;
	}
}
