<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

use OCP\Files\File;
use OCP\Files\FileInfo;
use OCP\Files\Folder;
use OCP\Files\InvalidPathException;
use OCP\Files\Node;
use OCP\Files\NotPermittedException;
use SmartCommons\DevHost\Kernel\NotSupported;

/** A folder as somebody sees it. */
class FolderNode extends AnyNode implements Folder {
	public function getDirectoryListing() {
		return array_map($this->kit->node(...), $this->kit->tree->in($this->fresh()));
	}

	public function getFullPath($path) {
		$path = trim($path, '/');
		if (in_array('..', explode('/', $path), true)) {
			throw new NotPermittedException('Invalid path ' . $path);
		}
		return rtrim($this->getPath(), '/') . ($path === '' ? '' : '/' . $path);
	}

	public function getRelativePath($path) {
		if ($path === $this->getPath()) {
			return '/';
		}
		return str_starts_with($path, $this->getPath() . '/') ? substr($path, strlen($this->getPath())) : null;
	}

	public function isSubNode($node) {
		return str_starts_with($node->getPath(), $this->getPath() . '/');
	}

	public function get($path) {
		return $this->kit->node($this->kit->tree->at($this->getFullPath($path)));
	}

	public function nodeExists($path) {
		return $this->exists($this->getFullPath($path));
	}

	public function newFolder($path) {
		$folder = $this->create($path, FileInfo::MIMETYPE_FOLDER);
		return $folder instanceof Folder ? $folder : throw new NotPermittedException('Could not create ' . $path);
	}

	public function newFile($path, $content = null) {
		$file = $this->create($path, MimeTypes::of($path));
		if (!$file instanceof File) {
			throw new NotPermittedException('Could not create ' . $path);
		}
		if ($content !== null) {
			$file->putContent($content);
		}
		return $file;
	}

	public function searchByMime($mimetype) {
		throw new NotSupported('OCP\Files\Folder::searchByMime()');
	}

	public function searchByTag($tag, $userId) {
		throw new NotSupported('OCP\Files\Folder::searchByTag()');
	}

	public function searchBySystemTag(string $tagName, string $userId, int $limit = 0, int $offset = 0) {
		throw new NotSupported('OCP\Files\Folder::searchBySystemTag()');
	}

	public function getById($id) {
		$below = array_filter($this->kit->tree->of($this->place->uid(), $id), fn (Place $place): bool => $place->path === $this->getPath() || str_starts_with($place->path, $this->getPath() . '/'));
		return array_values(array_map($this->kit->node(...), $below));
	}

	public function getFirstNodeById(int $id): ?Node {
		return $this->getById($id)[0] ?? null;
	}

	public function getFreeSpace() {
		return FileInfo::SPACE_UNLIMITED;
	}

	public function getRecent($limit, $offset = 0) {
		throw new NotSupported('OCP\Files\Folder::getRecent()');
	}

	public function verifyPath($fileName, $readonly = false): void {
		self::checkName(basename($fileName));
	}

	public function getType() {
		return FileInfo::TYPE_FOLDER;
	}

	private function create(string $path, string $mime): Node {
		self::checkName(basename($path));
		if ($this->nodeExists($path)) {
			throw new InvalidPathException('There is something at ' . $path . ' already');
		}
		return $this->kit->node($this->kit->tree->make($this->getFullPath($path), $mime));
	}
}
