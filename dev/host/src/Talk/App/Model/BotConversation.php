<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Talk\Model;

/** That a bot may speak in a conversation. */
class BotConversation {
	private int $botId = 0;
	private string $token = '';
	private int $state = 0;

	public function getBotId(): int {
		return $this->botId;
	}

	public function setBotId(int $botId): void {
		$this->botId = $botId;
	}

	public function getToken(): string {
		return $this->token;
	}

	public function setToken(string $token): void {
		$this->token = $token;
	}

	public function getState(): int {
		return $this->state;
	}

	public function setState(int $state): void {
		$this->state = $state;
	}
}
