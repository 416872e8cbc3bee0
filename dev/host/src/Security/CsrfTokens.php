<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

use OCP\ISession;

/** The request token: a secret of the session, sent to the page masked with a fresh pad each time (against BREACH). */
final class CsrfTokens {
	private const SESSION_KEY = 'requesttoken';
	private const LENGTH = 32;

	private ?string $masked = null;

	public function __construct(
		private readonly ISession $session,
	) {
	}

	/** Masked token for a page or script; makes the session's token when there is none yet. */
	public function masked(): string {
		if ($this->masked === null) {
			$token = $this->token() ?? $this->renew();
			$pad = random_bytes(strlen($token));
			$this->masked = base64_encode($token ^ $pad) . ':' . base64_encode($pad);
		}
		return $this->masked;
	}

	public function renew(): string {
		$token = substr(strtr(base64_encode(random_bytes(self::LENGTH)), '+/', 'Aa'), 0, self::LENGTH);
		$this->session->set(self::SESSION_KEY, $token);
		$this->masked = null;
		return $token;
	}

	public function isValid(string $masked): bool {
		$token = $this->token();
		$parts = explode(':', $masked);
		if ($token === null || count($parts) !== 2) {
			return false;
		}
		return hash_equals($token, base64_decode($parts[0]) ^ base64_decode($parts[1]));
	}

	private function token(): ?string {
		$token = $this->session->get(self::SESSION_KEY);
		return is_string($token) && $token !== '' ? $token : null;
	}
}
