<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Workspace\Files\Rules\FileName;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Files\Config\IUserMountCache;
use OCP\Files\Events\BeforeDirectFileDownloadEvent;
use OCP\Files\File;
use OCP\Files\Folder as Directory;
use OCP\Files\IRootFolder;
use OCP\Files\Mount\IMountManager;
use OCP\Files\Node;
use OCP\Files\NotFoundException;

/**
 * The server's files, as far as shared folders need them. A shared folder is one in the files of a coordinator, with
 * shares. Team folders would belong to nobody, but they know groups of the server only: each of our groups would have to
 * be one as well, its name in everybody's sharing dialogue, also where the group keeps to itself.
 */
final class FolderGateway {
	/** Most files of a template, and most bytes of them. */
	private const TEMPLATE_FILES = 200;
	private const TEMPLATE_BYTES = 200 * 1024 * 1024;

	public function __construct(
		private readonly IRootFolder $root,
		private readonly IMountManager $mounts,
		private readonly IUserMountCache $mountCache,
		private readonly IEventDispatcher $events,
	) {
	}

	/** All files of an account; null when the account has none. */
	public function home(string $uid): ?Directory {
		try {
			return $this->root->getUserFolder($uid);
		} catch (\Exception) {
			// the server throws several kinds, private ones too, for accounts that are gone
			return null;
		}
	}

	/** The name of an account; the account itself where it has none. */
	public function nameOf(string $uid): string {
		return $this->home($uid)?->getOwner()?->getDisplayName() ?? $uid;
	}

	/** What this account sees of a file or folder; null when it may not. */
	public function seen(string $uid, int $fileId): ?Node {
		return $fileId === 0 ? null : $this->home($uid)?->getFirstNodeById($fileId);
	}

	public function seenFolder(string $uid, int $fileId): ?Directory {
		$node = $this->seen($uid, $fileId);
		return $node instanceof Directory ? $node : null;
	}

	/**
	 * Whether this account, which is logged in, may take a copy of a file: somebody who shares one may let others look at
	 * it only. The server and its apps answer this as before a download; copying by itself asks nobody.
	 */
	public function mayCopy(string $uid, File $file): bool {
		$path = $this->home($uid)?->getRelativePath($file->getPath());
		$asked = new BeforeDirectFileDownloadEvent($path ?? '');
		$this->events->dispatchTyped($asked);
		return $path !== null && $asked->isSuccessful();
	}

	/** The folder, if it is in the account's own files. */
	public function own(string $uid, int $fileId): ?Directory {
		$folder = $this->seenFolder($uid, $fileId);
		return $folder?->getOwner()?->getUID() === $uid ? $folder : null;
	}

	/**
	 * In whose files the folder is now, as far as one of these accounts sees it.
	 *
	 * @param list<string> $uids
	 */
	public function ownerOf(int $fileId, array $uids): ?string {
		foreach ($uids as $uid) {
			$owner = $this->seenFolder($uid, $fileId)?->getOwner()?->getUID();
			if ($owner !== null && $this->own($owner, $fileId) !== null) {
				return $owner;
			}
		}
		return null;
	}

	/** @return non-empty-string the name itself or with a number, so that nothing in the folder has it */
	public function freeName(Directory $in, string $title, string $instead, bool $folder = true): string {
		return FileName::numbered(FileName::clean($title, $instead === '' ? '-' : $instead), $in->nodeExists(...), $folder);
	}

	/** The folder of this name; made when it isn't there. */
	public function folder(Directory $in, string $name): Directory {
		try {
			$there = $in->get($name);
		} catch (NotFoundException) {
			return $in->newFolder($name);
		}
		return $there instanceof Directory ? $there : $in->newFolder($this->freeName($in, $name, $name));
	}

	/**
	 * Copies what is missing.
	 *
	 * @return bool false when it is more than a template should be, so that not all was copied
	 */
	public function fill(Directory $from, Directory $to): bool {
		$files = 0;
		$bytes = 0;
		return $this->copy($from, $to, $files, $bytes);
	}

	/**
	 * Moves a folder into the files of another account, where it keeps its number.
	 *
	 * @param ?string $target path in that account's files where the folder was mounted until now
	 * @throws \Exception when it can't be moved
	 */
	public function move(Directory $folder, string $uid, ?string $target): void {
		if ($target !== null) {
			$mount = $this->mounts->find('/' . $uid . '/files' . $target);
			if ($mount !== null && trim($mount->getMountPoint(), '/') === $uid . '/files' . $target) {
				$this->mounts->removeMount($mount->getMountPoint());
			}
		}
		$this->mountCache->clear();
		$home = $this->root->getUserFolder($uid);
		$path = $target ?? '/' . $folder->getName();
		$parent = $home;
		if (dirname($path) !== '/' && $home->nodeExists(dirname($path))) {
			$above = $home->get(dirname($path));
			$parent = $above instanceof Directory && $above->getOwner()?->getUID() === $uid ? $above : $home;
		}
		$folder->move($parent->getPath() . '/' . $this->freeName($parent, basename($path), $folder->getName()));
		$this->mountCache->clear();
	}

	private function copy(Directory $from, Directory $to, int &$files, int &$bytes): bool {
		foreach ($from->getDirectoryListing() as $node) {
			if ($node instanceof Directory) {
				if (!$this->copy($node, $this->folder($to, $node->getName()), $files, $bytes)) {
					return false;
				}
				continue;
			}
			$files++;
			$bytes += (int)$node->getSize();
			if ($files > self::TEMPLATE_FILES || $bytes > self::TEMPLATE_BYTES) {
				return false;
			}
			if ($node instanceof File && !$to->nodeExists($node->getName())) {
				$node->copy($to->getPath() . '/' . $node->getName());
			}
		}
		return true;
	}
}
