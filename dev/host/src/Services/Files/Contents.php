<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

use SmartCommons\DevHost\Kernel\HostConfig;

/** What is in files, on the disk: one file of the data folder for each, named by its number. */
final class Contents {
	public function __construct(
		private readonly HostConfig $config,
	) {
	}

	/**
	 * @param string|resource $data
	 * @return int bytes written
	 */
	public function write(int $id, mixed $data): int {
		$written = file_put_contents($this->path($id) . '.part', $data);
		if ($written === false || !rename($this->path($id) . '.part', $this->path($id))) {
			throw new \RuntimeException('A file could not be written');
		}
		return $written;
	}

	/** @return resource|false */
	public function open(int $id, string $mode) {
		if (!is_file($this->path($id))) {
			touch($this->path($id));
		}
		return fopen($this->path($id), $mode);
	}

	public function delete(int $id): void {
		if (is_file($this->path($id))) {
			unlink($this->path($id));
		}
	}

	private function path(int $id): string {
		return $this->config->dataPath('files') . '/' . (string)$id;
	}
}
