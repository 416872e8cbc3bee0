<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http;

use OCP\AppFramework\Http\IOutput;

/** Where answers go: PHP's own output. */
final class Output implements IOutput {
	public function setOutput($out): void {
		print $out;
	}

	public function setReadfile($path): bool {
		if (is_resource($path)) {
			$output = fopen('php://output', 'wb');
			return $output !== false && stream_copy_to_stream($path, $output) > 0;
		}
		return is_string($path) && is_file($path) && readfile($path) !== false;
	}

	public function setHeader($header): void {
		header($header);
	}

	public function getHttpResponseCode(): int {
		$code = http_response_code();
		return is_int($code) ? $code : 200;
	}

	public function setHttpResponseCode($code): void {
		http_response_code($code);
	}

	public function setCookie($name, $value, $expire, $path, $domain, $secure, $httpOnly, $sameSite = 'Lax'): void {
		setcookie($name, $value, [
			'expires' => $expire,
			'path' => '/',
			'domain' => '',
			'secure' => $secure,
			'httponly' => $httpOnly,
			'samesite' => $sameSite,
		]);
	}
}
