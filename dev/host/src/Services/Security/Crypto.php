<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Security;

use OCP\Security\ICrypto;
use SmartCommons\DevHost\Services\Config\SystemConfig;

/** Authenticated encryption with a key from the server's secret or a given password. */
final class Crypto implements ICrypto {
	public function __construct(
		private readonly SystemConfig $config,
	) {
	}

	public function calculateHMAC(string $message, string $password = ''): string {
		return hash_hmac('sha512', $message, hash('sha512', $this->password($password) . 'a'), true);
	}

	public function encrypt(string $plaintext, string $password = ''): string {
		$nonce = random_bytes(SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
		return bin2hex($nonce . sodium_crypto_secretbox($plaintext, $nonce, $this->key($password)));
	}

	public function decrypt(string $authenticatedCiphertext, string $password = ''): string {
		$bytes = ctype_xdigit($authenticatedCiphertext) && strlen($authenticatedCiphertext) % 2 === 0 ? (string)hex2bin($authenticatedCiphertext) : '';
		$nonce = substr($bytes, 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
		$sealed = substr($bytes, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
		if (strlen($sealed) < SODIUM_CRYPTO_SECRETBOX_MACBYTES) {
			throw new \Exception('Authenticated ciphertext could not be decoded.');
		}
		$plain = sodium_crypto_secretbox_open($sealed, $nonce, $this->key($password));
		return $plain === false ? throw new \Exception('HMAC does not match.') : $plain;
	}

	private function key(string $password): string {
		return hash('sha256', $this->password($password), true);
	}

	private function password(string $password): string {
		return $password === '' ? (string)$this->config->get('secret') : $password;
	}
}
