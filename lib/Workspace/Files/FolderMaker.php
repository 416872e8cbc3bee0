<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Workspace\Files\Rules\Successors;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Files\Folder as Directory;
use Psr\Log\LoggerInterface;

/**
 * Makes the folder of a team, once: its place and name are noted before it is made, so that whoever goes on after a
 * crash finds the half-made one instead of making a second.
 */
final class FolderMaker {
	private const DAY = 86400;

	public function __construct(
		private readonly FolderMapper $folders,
		private readonly FolderGateway $files,
		private readonly ShareGateway $shares,
		private readonly Works $works,
		private readonly FilesProblems $problems,
		private readonly ITimeFactory $time,
		private readonly LoggerInterface $logger,
	) {
	}

	/**
	 * The folder of this team, made where there is none; the group's first, where it is a part of one.
	 *
	 * @throws Problem
	 */
	public function ensure(Work $work): Folder {
		$row = $this->folders->row($work->team->ref, $this->time->getTime()) ?? throw $this->problems->notFound();
		if ($row->fileId > 0) {
			return $row;
		}
		if (!$work->growing()) {
			throw $this->problems->notGrowing($work->top->active);
		}
		$above = $work->isTop() ? null : $this->ensure(new Work($work->top, $work->top));
		if (!$this->folders->claim($row->id, $this->time->getTime())) {
			$meanwhile = $this->folders->byId($row->id);
			return $meanwhile !== null && $meanwhile->fileId > 0 ? $meanwhile : throw $this->problems->beingMade();
		}
		try {
			$this->make($row, $work, $above);
		} catch (\Throwable $error) {
			$this->folders->release($row->id);
			throw $error;
		}
		return $this->folders->byId($row->id) ?? throw $this->problems->notFound();
	}

	/** @param ?Folder $above the group's folder; null for a group's own */
	private function make(Folder $row, Work $work, ?Folder $above): void {
		$owner = $above === null ? $row->owner ?? $this->owner($work) : $above->owner;
		$in = match (true) {
			$owner === null => null,
			$above === null => $this->files->home($owner),
			default => $this->files->own($owner, $above->fileId),
		};
		if ($owner === null || $in === null) {
			throw $above === null ? $this->problems->nobodyToOwn() : $this->problems->folderGone();
		}
		$name = $row->plan ?? $this->files->freeName($in, $this->works->title($work), $work->team->ref->kind . ' ' . $work->team->ref->id);
		$this->folders->plan($row->id, $owner, $name);
		$folder = $this->files->folder($in, $name);
		$trouble = $above !== null && !$this->fill($in, $above->templateId, $folder) ? Trouble::Template : null;
		$this->folders->made($row->id, $folder->getId(), $trouble, $above === null ? $this->time->getTime() + self::DAY : 0);
	}

	/** Who answers for the group, longest there first; rather somebody who may share files. */
	private function owner(Work $work): ?string {
		$candidates = array_filter(
			array_slice(Successors::of($work->top->leaders, $work->top->members, ''), 0, 20),
			fn (string $uid): bool => $this->files->home($uid)?->isCreatable() === true,
		);
		foreach ($candidates as $uid) {
			if ($this->shares->hindrance($uid) === null) {
				return $uid;
			}
		}
		return reset($candidates) ?: null;
	}

	/** @return bool false when the template could not be copied as a whole; the folder is of use without */
	private function fill(Directory $group, int $chosen, Directory $folder): bool {
		try {
			$template = (new FolderTemplates())->of($group, $chosen);
			return $template === null || $template->getId() === $folder->getId() || $this->files->fill($template, $folder);
		} catch (\Exception $e) {
			$this->logger->warning('The template could not be copied into {folder}', ['app' => 'smartcommons', 'folder' => $folder->getId(), 'exception' => $e]);
			return false;
		}
	}
}
