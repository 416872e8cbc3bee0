<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Cache;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IMemcache;

/** Values in files of the data folder, so that they outlast a request of PHP's built-in server. */
final class FileCache implements IMemcache {
	public function __construct(
		private readonly string $folder,
		private readonly string $prefix,
		private readonly ITimeFactory $time,
	) {
	}

	public function get($key) {
		return $this->locked($key, fn (mixed $value, bool $known): array => [$value, false]);
	}

	public function set($key, $value, $ttl = 0) {
		return $this->locked($key, static fn (): array => [true, [$value, $ttl]]);
	}

	public function hasKey($key) {
		return $this->locked($key, static fn (mixed $value, bool $known): array => [$known, false]);
	}

	public function remove($key) {
		return $this->locked($key, static fn (): array => [true, null]);
	}

	public function clear($prefix = '') {
		foreach (glob($this->folder . '/*.cache') ?: [] as $file) {
			$entry = $this->decode((string)file_get_contents($file));
			if ($entry === null || str_starts_with($entry['key'], $this->prefix . $prefix)) {
				unlink($file);
			}
		}
		return true;
	}

	public function add($key, $value, $ttl = 0) {
		return $this->locked($key, static fn (mixed $old, bool $known): array => $known ? [false, false] : [true, [$value, $ttl]]);
	}

	public function inc($key, $step = 1) {
		return $this->locked($key, static function (mixed $old, bool $known) use ($step): array {
			if ($known && !is_int($old)) {
				return [false, false];
			}
			$new = ($known ? $old : 0) + $step;
			return [$new, [$new, null]];
		});
	}

	public function dec($key, $step = 1) {
		return $this->locked($key, static function (mixed $old) use ($step): array {
			return is_int($old) ? [$old - $step, [$old - $step, null]] : [false, false];
		});
	}

	public function cas($key, $old, $new) {
		return $this->locked($key, static fn (mixed $value): array => $value === $old ? [true, [$new, null]] : [false, false]);
	}

	public function cad($key, $old) {
		return $this->locked($key, static fn (mixed $value): array => $value === $old ? [true, null] : [false, false]);
	}

	public function ncad(string $key, mixed $old): bool {
		return $this->locked($key, static fn (mixed $value, bool $known): array => $known && $value !== $old ? [true, null] : [false, false]);
	}

	public static function isAvailable(): bool {
		return true;
	}

	/**
	 * Reads an entry and perhaps changes it, alone.
	 *
	 * @param \Closure(mixed, bool): array{0: mixed, 1: array{0: mixed, 1: int|null}|null|false} $work gets the value and
	 *        whether there is one; answers the result, and the new value with its seconds to live (null keeps the old
	 *        end, 0 never ends), null to remove it, false to leave it
	 */
	private function locked(string $key, \Closure $work): mixed {
		$file = $this->folder . '/' . hash('sha256', $this->prefix . $key) . '.cache';
		$handle = fopen($file, 'c+');
		if ($handle === false) {
			throw new \RuntimeException('The cache cannot write ' . $file);
		}
		flock($handle, LOCK_EX);
		try {
			$entry = $this->decode((string)stream_get_contents($handle));
			$known = $entry !== null && ($entry['end'] === 0 || $entry['end'] > $this->time->getTime());
			[$result, $change] = $work($known ? $entry['value'] : null, $known);
			if ($change !== false) {
				ftruncate($handle, 0);
				rewind($handle);
			}
			if (is_array($change)) {
				$end = $change[1] === null ? ($known ? $entry['end'] : 0) : ($change[1] > 0 ? $this->time->getTime() + $change[1] : 0);
				fwrite($handle, serialize(['key' => $this->prefix . $key, 'value' => $change[0], 'end' => $end]));
			}
			return $result;
		} finally {
			flock($handle, LOCK_UN);
			fclose($handle);
		}
	}

	/** @return array{key: string, value: mixed, end: int}|null */
	private function decode(string $stored): ?array {
		$entry = $stored === '' ? false : unserialize($stored, ['allowed_classes' => false]);
		return is_array($entry) ? $entry : null;
	}
}
