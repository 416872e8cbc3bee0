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
use OCP\Files\SimpleFS\ISimpleFolder;

/** A folder on disk. */
final class SimpleFolder implements ISimpleFolder {
	public function __construct(
		private readonly string $path,
	) {
	}

	public function getDirectoryListing(): array {
		$files = [];
		foreach (glob($this->path . '/*') ?: [] as $path) {
			if (is_file($path)) {
				$files[] = new SimpleFile($path);
			}
		}
		return $files;
	}

	public function fileExists(string $name): bool {
		return file_exists($this->child($name));
	}

	public function getFile(string $name): ISimpleFile {
		$path = $this->child($name);
		return is_file($path) ? new SimpleFile($path) : throw new NotFoundException($name);
	}

	public function newFile(string $name, $content = null): ISimpleFile {
		$file = new SimpleFile($this->child($name));
		// As on the server, the file begins to exist with its first content.
		if ($content !== null) {
			$file->putContent($content);
		}
		return $file;
	}

	public function delete(): void {
		foreach (scandir($this->path) ?: [] as $name) {
			if ($name === '.' || $name === '..') {
				continue;
			}
			$path = $this->path . '/' . $name;
			is_dir($path) ? (new self($path))->delete() : unlink($path);
		}
		rmdir($this->path);
	}

	public function getName(): string {
		return basename($this->path);
	}

	public function getFolder(string $name): ISimpleFolder {
		$path = $this->child($name);
		return is_dir($path) ? new self($path) : throw new NotFoundException($name);
	}

	public function newFolder(string $path): ISimpleFolder {
		$child = $this->child($path);
		if (!is_dir($child) && !mkdir($child, 0o700, true) && !is_dir($child)) {
			throw new NotPermittedException($path);
		}
		return new self($child);
	}

	/** @throws NotPermittedException the name leads out of the folder */
	private function child(string $name): string {
		$name = trim($name, '/');
		if ($name === '' || preg_match('#(^|/)\.{1,2}(/|$)|\0#', $name) === 1) {
			throw new NotPermittedException('Invalid name ' . $name);
		}
		return $this->path . '/' . $name;
	}
}
