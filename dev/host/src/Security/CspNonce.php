<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

/** The nonce that scripts of this page carry: the random pad of the request token, as the server takes it. */
final class CspNonce {
	private ?string $nonce = null;

	public function __construct(
		private readonly CsrfTokens $csrf,
	) {
	}

	public function get(): string {
		return $this->nonce ??= explode(':', $this->csrf->masked())[1];
	}
}
