<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\AppData;

use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\Files\SimpleFS\ISimpleFile;

/** A file on disk. */
final class SimpleFile implements ISimpleFile {
	public function __construct(
		private readonly string $path,
	) {
	}

	public function getName(): string {
		return basename($this->path);
	}

	public function getSize(): int|float {
		clearstatcache(true, $this->path);
		return is_file($this->path) ? (int)filesize($this->path) : 0;
	}

	public function getETag(): string {
		clearstatcache(true, $this->path);
		return is_file($this->path) ? hash('xxh128', $this->path . (string)filemtime($this->path) . (string)filesize($this->path)) : '';
	}

	public function getMTime(): int {
		clearstatcache(true, $this->path);
		return is_file($this->path) ? (int)filemtime($this->path) : 0;
	}

	public function getContent(): string {
		return is_file($this->path) ? (string)file_get_contents($this->path) : throw new NotFoundException($this->getName());
	}

	public function putContent($data): void {
		if (file_put_contents($this->path, $data) === false) {
			throw new NotPermittedException($this->getName());
		}
	}

	public function delete(): void {
		if (is_file($this->path)) {
			unlink($this->path);
		}
	}

	public function getMimeType(): string {
		return (is_file($this->path) ? mime_content_type($this->path) : false) ?: 'application/octet-stream';
	}

	public function getExtension(): string {
		return pathinfo($this->path, PATHINFO_EXTENSION);
	}

	public function read() {
		return is_file($this->path) ? fopen($this->path, 'rb') : false;
	}

	public function write() {
		return fopen($this->path, 'wb');
	}
}
