<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

use PHPUnit\Framework\TestCase;

/** Asks the host over HTTP, as a browser or a program would. */
abstract class HostTestCase extends TestCase {
	protected const ADMIN = 'admin:admin';
	protected const MEMBER = 'mieke:Mieke-pass-1';
	protected const API = '/ocs/v2.php/apps/fixture/api/v1';

	private static bool $prepared = false;

	public static function setUpBeforeClass(): void {
		if (!self::$prepared) {
			self::$prepared = true;
			self::call('POST', '/ocs/v2.php/cloud/users', self::ADMIN, ['userid' => 'mieke', 'password' => 'Mieke-pass-1', 'displayName' => 'Mieke Maes']);
		}
	}

	/**
	 * A call of the API as a program makes it.
	 *
	 * @param array<string, mixed>|null $json body
	 * @param list<string> $headers more headers
	 */
	protected static function call(string $method, string $path, ?string $account = null, ?array $json = null, array $headers = []): Answer {
		$headers = ['OCS-APIRequest: true', 'Accept: application/json', ...$headers];
		$body = null;
		if ($json !== null) {
			$headers[] = 'Content-Type: application/json';
			$body = json_encode($json, JSON_THROW_ON_ERROR);
		}
		return self::send($method, $path, $headers, $body, $account);
	}

	/**
	 * A request with exactly these headers.
	 *
	 * @param list<string> $headers
	 * @param string|array<string, mixed>|null $body an array is sent as a form with files
	 */
	protected static function send(string $method, string $path, array $headers = [], string|array|null $body = null, ?string $account = null): Answer {
		$curl = curl_init(HostServer::get()->url . $path);
		$received = [];
		curl_setopt_array($curl, [
			CURLOPT_CUSTOMREQUEST => $method,
			CURLOPT_NOBODY => $method === 'HEAD',
			CURLOPT_RETURNTRANSFER => true,
			CURLOPT_PATH_AS_IS => true,
			CURLOPT_HTTPHEADER => $headers,
			CURLOPT_HEADERFUNCTION => static function (\CurlHandle $handle, string $line) use (&$received): int {
				if (str_contains($line, ':')) {
					[$name, $value] = explode(':', $line, 2);
					$received[strtolower(trim($name))][] = trim($value);
				}
				return strlen($line);
			},
		]);
		if ($body !== null) {
			curl_setopt($curl, CURLOPT_POSTFIELDS, $body);
		}
		if ($account !== null) {
			curl_setopt($curl, CURLOPT_USERPWD, $account);
		}
		$content = curl_exec($curl);
		return new Answer((int)curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $received, is_string($content) ? $content : '');
	}
}
