<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Teams;

use SmartCommons\DevHost\Kernel\HostConfig;

/** Teams and their members, in one file. */
final class TeamStore {
	public function __construct(
		private readonly HostConfig $config,
	) {
	}

	/** @return array<string, array{name: string, members: list<string>}> */
	public function all(): array {
		$file = $this->file();
		return is_file($file) ? json_decode((string)file_get_contents($file), true, 8, JSON_THROW_ON_ERROR) : [];
	}

	public function make(string $name, string $owner): string {
		$id = bin2hex(random_bytes(15));
		$this->change(static fn (array $teams): array => $teams + [$id => ['name' => $name, 'members' => [$owner]]]);
		return $id;
	}

	public function add(string $id, string $uid): void {
		$this->change(static function (array $teams) use ($id, $uid): array {
			$teams[$id]['members'] = array_values(array_unique([...$teams[$id]['members'], $uid]));
			return $teams;
		});
	}

	/** @param \Closure(array<string, array{name: string, members: list<string>}>): array<string, array{name: string, members: list<string>}> $how */
	private function change(\Closure $how): void {
		$lock = fopen($this->file() . '.lock', 'c');
		if ($lock === false || !flock($lock, LOCK_EX)) {
			throw new \RuntimeException('The host cannot lock its teams');
		}
		file_put_contents($this->file(), json_encode($how($this->all()), JSON_THROW_ON_ERROR));
		fclose($lock);
	}

	private function file(): string {
		return $this->config->dataPath('teams') . '/teams.json';
	}
}
