<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Workspace\Files\Rules\Successors;
use OCP\Files\Folder as Directory;
use Psr\Log\LoggerInterface;

/**
 * Moves a group's folder into the files of somebody else, with all that is in it. Its number stays, so links and lists
 * go on. Who is getting it is noted first: after a crash in the middle the rest is done by whoever comes next.
 */
final class HandOver {
	/** How many are asked when the owner leaves. */
	private const CANDIDATES = 20;

	public function __construct(
		private readonly FolderMapper $folders,
		private readonly FolderMemberMapper $members,
		private readonly FolderGateway $files,
		private readonly ShareGateway $shares,
		private readonly LoggerInterface $logger,
	) {
	}

	/** @return bool false when it can't be moved there: too little space, somebody writes in it, no such account */
	public function to(Folder $row, string $uid): bool {
		$folder = $row->owner === null ? null : $this->files->own($row->owner, $row->fileId);
		if ($row->owner === null || $folder === null || $this->files->home($uid) === null || !self::fits($folder, $this->files->home($uid))) {
			return false;
		}
		$this->folders->next($row->id, $uid);
		try {
			$target = $this->shares->release($row->owner, $folder, $uid);
			$this->members->remove($row->id, $uid);
			$this->files->move($folder, $uid, $target);
		} catch (\Exception $e) {
			$this->logger->warning('The folder {folder} could not be moved to {uid}', ['app' => 'smartcommons', 'folder' => $row->fileId, 'uid' => $uid, 'exception' => $e]);
			$this->folders->next($row->id, null);
			return false;
		}
		$this->folders->give($row->id, $uid);
		return true;
	}

	/** To the first of those who can take it when this account no longer keeps it; @return bool whether somebody could */
	public function away(Folder $row, Work $work, string $leaving): bool {
		$candidates = array_slice(Successors::of($work->top->leaders, $work->top->members, $leaving), 0, self::CANDIDATES);
		// who may share comes first: a folder that nobody else sees is only half saved
		usort($candidates, fn (string $one, string $other): int => ($this->shares->hindrance($one) === null ? 0 : 1) <=> ($this->shares->hindrance($other) === null ? 0 : 1));
		foreach ($candidates as $uid) {
			if ($this->to($row, $uid)) {
				return true;
			}
		}
		return false;
	}

	/** What was begun and not ended; also notices when somebody else moved it, such as an administrator. */
	public function settle(Folder $row, Work $work): Folder {
		if ($row->owner !== null && $this->files->own($row->owner, $row->fileId) !== null) {
			if ($row->next !== null) {
				$this->to($row, $row->next);
			}
			return $this->folders->byId($row->id) ?? $row;
		}
		$ask = array_values(array_unique(array_filter([$row->next, ...array_slice(Successors::of($work->top->leaders, $work->top->members, ''), 0, self::CANDIDATES)])));
		$owner = $this->files->ownerOf($row->fileId, $ask);
		if ($owner !== null) {
			$this->folders->give($row->id, $owner);
		}
		return $this->folders->byId($row->id) ?? $row;
	}

	private static function fits(Directory $folder, ?Directory $home): bool {
		$free = $home?->getFreeSpace() ?? 0;
		return $free < 0 || $folder->getSize() <= $free;
	}
}
