<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

/** Keeps cookies between requests, as a browser does. */
final class Browser {
	/** @var array<string, string> */
	private array $cookies = [];

	/** @param \Closure(string, string, list<string>, string|null): Answer $send */
	public function __construct(
		private readonly \Closure $send,
	) {
	}

	/** @param list<string> $headers */
	public function get(string $path, array $headers = ['Accept: text/html']): Answer {
		return $this->request('GET', $path, $headers, null);
	}

	/**
	 * @param array<string, string> $form
	 * @param list<string> $headers
	 */
	public function post(string $path, array $form, array $headers = ['Accept: text/html']): Answer {
		return $this->request('POST', $path, [...$headers, 'Content-Type: application/x-www-form-urlencoded'], http_build_query($form));
	}

	public function login(string $account): Answer {
		[$user, $password] = explode(':', $account, 2);
		$page = $this->get('/index.php/login');
		return $this->post('/index.php/login', ['user' => $user, 'password' => $password, 'requesttoken' => self::token($page)]);
	}

	public function forget(string $cookie): void {
		unset($this->cookies[$cookie]);
	}

	public static function token(Answer $page): string {
		preg_match('/data-requesttoken="([^"]+)"/', $page->body, $found);
		return html_entity_decode($found[1] ?? '');
	}

	/** @param list<string> $headers */
	private function request(string $method, string $path, array $headers, ?string $body): Answer {
		if ($this->cookies !== []) {
			$headers[] = 'Cookie: ' . implode('; ', array_map(static fn (string $name, string $value): string => $name . '=' . $value, array_keys($this->cookies), $this->cookies));
		}
		$answer = ($this->send)($method, $path, $headers, $body);
		foreach ($answer->headers['set-cookie'] ?? [] as $cookie) {
			[$name, $value] = explode('=', explode(';', $cookie)[0], 2);
			$this->cookies[$name] = $value;
		}
		return $answer;
	}
}
