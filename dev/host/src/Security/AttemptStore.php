<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

use SmartCommons\DevHost\Kernel\HostConfig;

/** Counts attempts per key in small locked files; shared by rate limits and brute-force protection. */
final class AttemptStore {
	public function __construct(
		private readonly HostConfig $config,
	) {
	}

	/** Attempts of this key that are younger than $seconds. */
	public function count(string $key, int $now, int $seconds): int {
		return count($this->within($this->read($key), $now, $seconds));
	}

	/** Adds an attempt unless there are already $limit; atomic, so parallel requests cannot slip through. */
	public function addUnlessFull(string $key, int $now, int $seconds, int $limit): bool {
		$accepted = false;
		$this->change($key, function (array $times) use ($now, $seconds, $limit, &$accepted): array {
			$times = $this->within($times, $now, $seconds);
			$accepted = count($times) < $limit;
			return $accepted ? [...$times, $now] : $times;
		});
		return $accepted;
	}

	public function add(string $key, int $now, int $seconds): void {
		$this->change($key, fn (array $times): array => [...$this->within($times, $now, $seconds), $now]);
	}

	public function reset(string $key): void {
		if (is_file($this->file($key))) {
			unlink($this->file($key));
		}
	}

	/**
	 * @param list<int> $times
	 * @return list<int>
	 */
	private function within(array $times, int $now, int $seconds): array {
		return array_values(array_filter($times, static fn (int $time): bool => $time > $now - $seconds));
	}

	/** @return list<int> */
	private function read(string $key): array {
		$content = is_file($this->file($key)) ? file_get_contents($this->file($key)) : false;
		return $this->decode($content === false ? '' : $content);
	}

	/** @param callable(list<int>): list<int> $change */
	private function change(string $key, callable $change): void {
		$handle = fopen($this->file($key), 'c+b');
		if ($handle === false || !flock($handle, LOCK_EX)) {
			throw new \RuntimeException('Attempts cannot be counted');
		}
		$times = $change($this->decode((string)stream_get_contents($handle)));
		rewind($handle);
		ftruncate($handle, 0);
		fwrite($handle, implode(',', $times));
		fclose($handle);
	}

	/** @return list<int> */
	private function decode(string $content): array {
		return $content === '' ? [] : array_map(intval(...), explode(',', $content));
	}

	private function file(string $key): string {
		return $this->config->dataPath('attempts') . '/' . hash('sha256', $key);
	}
}
