<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Config;

use SmartCommons\DevHost\Kernel\HostConfig;

/** config.php of a server, as a JSON file in the data folder; what is not in it has the values of a usual server. */
final class SystemConfig {
	/** @var array<string, mixed>|null */
	private ?array $values = null;

	public function __construct(
		private readonly HostConfig $host,
	) {
	}

	public function get(string $key, mixed $default = ''): mixed {
		return $this->all()[$key] ?? $default;
	}

	/** @param array<string, mixed> $values null takes a key away */
	public function set(array $values): void {
		$all = $this->all();
		foreach ($values as $key => $value) {
			if ($value === null) {
				unset($all[$key]);
			} else {
				$all[$key] = $value;
			}
		}
		$this->write($all);
	}

	/** @return array<string, mixed> */
	private function all(): array {
		if ($this->values !== null) {
			return $this->values;
		}
		$file = $this->file();
		$stored = is_file($file) ? json_decode((string)file_get_contents($file), true) : null;
		if (!is_array($stored)) {
			$stored = [
				'instanceid' => 'oc' . bin2hex(random_bytes(5)),
				'secret' => bin2hex(random_bytes(32)),
				'passwordsalt' => bin2hex(random_bytes(16)),
			];
			$this->write($stored);
		}
		$defaults = [
			'datadirectory' => $this->host->dataDir,
			'dbtableprefix' => 'oc_',
			'default_language' => 'en',
			'mail_domain' => 'example.com',
			'mail_from_address' => 'noreply',
			// what is sent goes to the outbox folder; apps shall see a server that can send
			'mail_smtphost' => '127.0.0.1',
			'version' => '32.0.1.2',
			'installed' => true,
		];
		return $this->values = $stored + $defaults;
	}

	/** @param array<string, mixed> $values */
	private function write(array $values): void {
		$temporary = $this->file() . '.' . bin2hex(random_bytes(4));
		file_put_contents($temporary, json_encode($values, JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES));
		rename($temporary, $this->file());
		$this->values = null;
	}

	private function file(): string {
		return $this->host->dataPath('config') . '/config.json';
	}
}
