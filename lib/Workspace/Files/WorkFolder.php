<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCP\Files\File;
use OCP\Files\Folder as Directory;
use OCP\Files\Node;

/** The folder of a piece of work as one member has it: what is in it, and how something gets into it. */
final readonly class WorkFolder {
	public function __construct(
		private FolderMapper $folders,
		private FolderGateway $files,
	) {
	}

	/** Null when there is none, or when this member doesn't have it. */
	public function of(ItemRef $ref, string $uid): ?Directory {
		return $this->files->seenFolder($uid, $this->folders->find($ref)->fileId ?? 0);
	}

	public function seen(string $uid, int $fileId): ?Node {
		return $this->files->seen($uid, $fileId);
	}

	/** Whether the file is in the group's folder, where all members can open it. */
	public function holds(Work $work, string $uid, int $fileId): bool {
		return $this->of($work->top->ref, $uid)?->getFirstNodeById($fileId) !== null;
	}

	/** @return array<int, File> files directly in it, by their number */
	public function files(Directory $folder): array {
		$files = [];
		foreach ($folder->getDirectoryListing() as $node) {
			if ($node instanceof File) {
				$files[$node->getId()] = $node;
			}
		}
		return $files;
	}

	public function mayCopy(string $uid, File $file): bool {
		return $this->files->mayCopy($uid, $file);
	}

	/** @throws \Exception when there is no space, or no right */
	public function copy(File $file, Directory $folder): File {
		$name = $this->files->freeName($folder, $file->getName(), 'document', false);
		$copy = $file->copy($folder->getPath() . '/' . $name);
		return $copy instanceof File ? $copy : throw new \RuntimeException('The copy is not a file');
	}

	/**
	 * @param string $path of the bytes on this machine
	 * @throws \Exception when there is no space, or no right
	 */
	public function store(Directory $folder, string $name, string $path): File {
		$bytes = fopen($path, 'r');
		if ($bytes === false) {
			throw new \RuntimeException('The file cannot be read');
		}
		// the server closes what it was given
		return $folder->newFile($this->files->freeName($folder, $name, 'document', false), $bytes);
	}
}
