<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

use OCP\IRequest;
use OCP\ISession;
use SmartCommons\DevHost\Kernel\HostConfig;

/**
 * Session in a file of the data folder. The file is locked only while it is written, so that requests of one member
 * run side by side. A request without the cookie gets a file (and a cookie) only when somebody writes to its session,
 * so that API calls with a password leave nothing behind.
 */
final class Session implements ISession {
	public const COOKIE = 'smartcommons_host';
	private const LIFETIME = 86400;
	private const ID = '/^[0-9a-f]{48}$/';

	/** @var array<string, mixed> */
	private array $data = [];

	private string $id = '';
	private bool $isNew = true;
	private bool $volatile = false;

	public function __construct(
		private readonly HostConfig $config,
		private readonly IRequest $request,
	) {
		$id = $request->getCookie(self::COOKIE) ?? '';
		if (preg_match(self::ID, $id) === 1 && is_file($this->file($id)) && filemtime($this->file($id)) > time() - self::LIFETIME) {
			$this->id = $id;
			$this->isNew = false;
			$this->data = $this->read($this->file($id));
		}
	}

	/** From now on nothing is kept after this request (a call that brought its own password). */
	public function makeVolatile(): void {
		if ($this->isNew) {
			$this->volatile = true;
		}
	}

	public function set(string $key, $value): void {
		$this->change(static function (array $data) use ($key, $value): array {
			$data[$key] = $value;
			return $data;
		});
	}

	public function get(string $key): mixed {
		return $this->data[$key] ?? null;
	}

	public function exists(string $key): bool {
		return isset($this->data[$key]);
	}

	public function remove(string $key): void {
		if ($this->exists($key)) {
			$this->change(static function (array $data) use ($key): array {
				unset($data[$key]);
				return $data;
			});
		}
	}

	public function clear(): void {
		if ($this->id !== '' && is_file($this->file($this->id))) {
			unlink($this->file($this->id));
		}
		$this->data = [];
		$this->id = '';
		$this->isNew = true;
	}

	public function reopen(): bool {
		if (!$this->isNew) {
			$this->data = $this->read($this->file($this->id));
		}
		return !$this->isNew;
	}

	public function close(): void {
		// Nothing is held open between two calls.
	}

	public function regenerateId(bool $deleteOldSession = true, bool $updateToken = false): void {
		$data = $this->data;
		$this->clear();
		$this->change(static fn (): array => $data);
	}

	public function getId(): string {
		return $this->id;
	}

	/** @param callable(array<string, mixed>): array<string, mixed> $change */
	private function change(callable $change): void {
		if ($this->volatile) {
			$this->data = $change($this->data);
			return;
		}
		if ($this->id === '') {
			$this->id = bin2hex(random_bytes(24));
			$this->sendCookie();
		}
		$handle = fopen($this->file($this->id), 'c+b');
		if ($handle === false || !flock($handle, LOCK_EX)) {
			throw new \RuntimeException('The session cannot be written');
		}
		// Another request may have written meanwhile: change what is there now, not what was read at the start.
		$stored = $this->isNew ? $this->data : $this->decode((string)stream_get_contents($handle));
		$this->data = $change($stored);
		$this->isNew = false;
		rewind($handle);
		ftruncate($handle, 0);
		fwrite($handle, json_encode($this->data, JSON_THROW_ON_ERROR));
		fclose($handle);
	}

	private function sendCookie(): void {
		if (PHP_SAPI === 'cli' || headers_sent()) {
			return;
		}
		setcookie(self::COOKIE, $this->id, [
			'path' => '/',
			'httponly' => true,
			'samesite' => 'Lax',
			'secure' => $this->request->getServerProtocol() === 'https',
		]);
	}

	/** @return array<string, mixed> */
	private function read(string $file): array {
		$handle = is_file($file) ? fopen($file, 'rb') : false;
		if ($handle === false) {
			return [];
		}
		flock($handle, LOCK_SH);
		$content = (string)stream_get_contents($handle);
		fclose($handle);
		return $this->decode($content);
	}

	/** @return array<string, mixed> */
	private function decode(string $content): array {
		$data = json_decode($content, true);
		return is_array($data) ? $data : [];
	}

	private function file(string $id): string {
		return $this->config->dataPath('sessions') . '/' . $id;
	}
}
