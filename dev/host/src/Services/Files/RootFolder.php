<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

use OCP\Files\FileInfo;
use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\Files\Node;
use OCP\Files\NotPermittedException;
use SmartCommons\DevHost\Kernel\NotSupported;

/** Above the files of all accounts. */
final class RootFolder extends FolderNode implements IRootFolder {
	public function __construct(FilesKit $kit) {
		parent::__construct($kit, new Place('/', new Entry(0, 0, '', '', FileInfo::MIMETYPE_FOLDER, 0, 0, ''), 0));
	}

	public function getUserFolder($userId) {
		if ($this->kit->users->get($userId) === null) {
			throw new NotPermittedException('There is no account ' . $userId);
		}
		$folder = $this->get('/' . $userId . '/files');
		return $folder instanceof Folder ? $folder : throw new NotPermittedException('No files of ' . $userId);
	}

	public function getByIdInPath(int $id, string $path) {
		$folder = $this->get($path);
		return $folder instanceof Folder ? $folder->getById($id) : [];
	}

	public function getFirstNodeByIdInPath(int $id, string $path): ?Node {
		return $this->getByIdInPath($id, $path)[0] ?? null;
	}

	public function getById($id) {
		throw new NotSupported('OCP\Files\IRootFolder::getById()');
	}

	public function getAppDataDirectoryName(): string {
		throw new NotSupported('OCP\Files\IRootFolder::getAppDataDirectoryName()');
	}
}
