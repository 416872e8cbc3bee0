<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Problem\Problem;
use OCP\Files\Folder as Directory;

/** What members and coordinators do with a shared folder. */
final class FolderService {
	public function __construct(
		private readonly Works $works,
		private readonly FolderMapper $folders,
		private readonly FolderGateway $files,
		private readonly FolderMaker $maker,
		private readonly FolderShares $shares,
		private readonly HandOver $handOver,
		private readonly FilesProblems $problems,
	) {
	}

	/** @throws Problem when the reader doesn't belong to it */
	public function work(ItemRef $ref, Reader $reader): Work {
		return $this->works->get($ref, $reader);
	}

	/**
	 * Makes the folder where there is none, or a new one where the old one is gone.
	 *
	 * @throws Problem
	 */
	public function make(ItemRef $ref, Reader $reader): void {
		$work = $this->works->get($ref, $reader);
		if (!FilesPolicy::make($work, $reader)) {
			throw $work->growing() ? $this->problems->coordinatorsOnly() : $this->problems->notGrowing($work->top->active);
		}
		$group = new Work($work->top, $work->top);
		$this->giveUp($this->folders->find($group->team->ref), $group);
		$row = $this->maker->ensure($group);
		$this->shares->keep($row, $group);
		if (!$work->isTop()) {
			$part = $this->folders->find($ref);
			if ($part !== null && $part->fileId > 0 && $this->files->own($row->owner ?? '', $part->fileId) === null) {
				$this->shares->forget($part);
			}
			$this->maker->ensure($work);
		}
	}

	/**
	 * Puts the folder into the reader's own files, where it isn't (any more).
	 *
	 * @throws Problem
	 */
	public function get(ItemRef $ref, Reader $reader): void {
		$work = $this->works->get($ref, $reader);
		$row = $this->folders->find($work->top->ref);
		if ($row === null || $row->fileId === 0) {
			throw $this->problems->noFolder();
		}
		if (!$work->growing()) {
			throw $this->problems->notGrowing($work->top->active);
		}
		$trouble = $this->shares->giveTo($row, $reader->uid ?? '');
		if ($trouble !== null) {
			throw $this->problems->refused($trouble, $this->files->nameOf($row->owner ?? ''));
		}
	}

	/**
	 * @param ?int $templateId a folder in the group's; null: the one whose name says so
	 * @throws Problem
	 */
	public function template(ItemRef $ref, ?int $templateId, Reader $reader): Work {
		$work = $this->led($ref, $reader);
		$row = $this->folders->find($ref);
		$folder = $row === null ? null : $this->files->seenFolder($reader->uid ?? '', $row->fileId);
		if ($row === null || $folder === null) {
			throw $row === null || $row->fileId === 0 ? $this->problems->noFolder() : $this->problems->notInFolder();
		}
		if ($templateId !== null && !$folder->getFirstNodeById($templateId) instanceof Directory) {
			throw $this->problems->badTemplate();
		}
		$this->folders->template($row->id, $templateId ?? 0);
		return $work;
	}

	/** @throws Problem */
	public function handOver(ItemRef $ref, string $uid, Reader $reader): void {
		$work = $this->led($ref, $reader);
		$row = $this->folders->find($ref);
		if ($row === null || $row->fileId === 0) {
			throw $this->problems->noFolder();
		}
		if (!$work->has($uid) || $row->owner === $uid) {
			throw $this->problems->badOwner();
		}
		if (!$this->handOver->to($row, $uid)) {
			throw $this->problems->cannotTake();
		}
		$this->shares->keep($this->folders->byId($row->id) ?? $row, $work);
	}

	/** A group's folder that is gone for good makes place for a new one. */
	private function giveUp(?Folder $row, Work $group): void {
		if ($row === null || $row->trouble === null) {
			return;
		}
		$this->shares->keep($row, $group);
		if (in_array($this->folders->byId($row->id)?->trouble, [Trouble::Gone, Trouble::Lost], true)) {
			$this->shares->forget($row);
		}
	}

	private function led(ItemRef $ref, Reader $reader): Work {
		$work = $this->works->get($ref, $reader);
		if (!FilesPolicy::lead($work, $reader)) {
			throw $this->problems->coordinatorsOnly();
		}
		return $work->isTop() ? $work : throw $this->problems->notFound();
	}
}
