<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Talk;

use OCP\Talk\IConversation;

/** A conversation as the server's public interface hands it over. */
final readonly class Conversation implements IConversation {
	public function __construct(
		private string $token,
		private string $url,
	) {
	}

	public function getId(): string {
		return $this->token;
	}

	public function getAbsoluteUrl(): string {
		return $this->url;
	}
}
