<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

interface Folder extends Node {
	/**
	 * @return list<Node>
	 * @throws NotFoundException
	 */
	public function getDirectoryListing();

	/**
	 * @param string $path
	 * @return string
	 * @throws NotPermittedException
	 */
	public function getFullPath($path);

	/**
	 * @param string $path
	 * @return string|null
	 * @throws NotFoundException
	 */
	public function getRelativePath($path);

	/**
	 * @param Node $node
	 * @return bool
	 */
	public function isSubNode($node);

	/**
	 * @param string $path
	 * @return Node
	 * @throws NotFoundException
	 * @throws NotPermittedException
	 */
	public function get($path);

	/**
	 * @param string $path
	 * @return bool
	 */
	public function nodeExists($path);

	/**
	 * @param string $path
	 * @return Folder
	 * @throws NotPermittedException
	 */
	public function newFolder($path);

	/**
	 * @param string $path
	 * @param string|resource|null $content
	 * @return File
	 * @throws NotPermittedException
	 */
	public function newFile($path, $content = null);

	/**
	 * @param string $mimetype
	 * @return Node[]
	 */
	public function searchByMime($mimetype);

	/**
	 * @param string|int $tag
	 * @param string $userId
	 * @return Node[]
	 */
	public function searchByTag($tag, $userId);

	/** @return Node[] */
	public function searchBySystemTag(string $tagName, string $userId, int $limit = 0, int $offset = 0);

	/**
	 * @param int $id
	 * @return Node[]
	 */
	public function getById($id);

	public function getFirstNodeById(int $id): ?Node;

	/** @return int */
	public function getFreeSpace();

	/** @return bool */
	public function isCreatable();

	/**
	 * @param int $limit
	 * @param int $offset
	 * @return Node[]
	 */
	public function getRecent($limit, $offset = 0);

	/**
	 * @param string $fileName
	 * @param bool $readonly
	 * @throws InvalidPathException
	 */
	public function verifyPath($fileName, $readonly = false): void;
}
