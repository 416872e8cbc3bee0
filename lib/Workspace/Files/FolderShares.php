<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Workspace\Files\Rules\ShareDiff;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Files\Folder as Directory;
use OCP\Share\IShare;
use Psr\Log\LoggerInterface;

/** Keeps who sees a group's folder in step with who is in the group. */
final class FolderShares {
	/** How many members get it in one go; each costs the server some work. */
	private const AT_ONCE = 20;
	private const DAY = 86400;
	private const SOON = 6 * 3600;

	public function __construct(
		private readonly FolderMapper $folders,
		private readonly FolderMemberMapper $members,
		private readonly FolderGateway $files,
		private readonly ShareGateway $shares,
		private readonly HandOver $handOver,
		private readonly ITimeFactory $time,
		private readonly LoggerInterface $logger,
	) {
	}

	/**
	 * Who left loses it first of all; then the owner is looked at, then who is new gets it.
	 *
	 * @return bool whether there is more to do
	 */
	public function keep(Folder $row, Work $work): bool {
		if ($row->fileId === 0) {
			return false;
		}
		$given = $this->withoutFormer($row, $work);
		$row = $this->handOver->settle($row, $work);
		if ($row->owner !== null && !$work->has($row->owner) && $work->top->members !== []) {
			$this->handOver->away($row, $work, $row->owner);
			$row = $this->folders->byId($row->id) ?? $row;
			$given = $this->members->of($row->id);
		}
		$folder = $row->owner === null ? null : $this->files->own($row->owner, $row->fileId);
		if ($row->owner === null || $folder === null) {
			$this->folders->trouble($row->id, $row->owner === null ? Trouble::Lost : Trouble::Gone, $this->time->getTime() + self::DAY);
			return false;
		}
		$this->follow($row->id, $row->owner, $folder, $given);
		return $this->give($row, $row->owner, $folder, $work);
	}

	/** A member who took the folder out of the own files, or was refused, or has to say yes, gets it (again). */
	public function giveTo(Folder $row, string $uid): ?Trouble {
		$folder = $row->owner === null ? null : $this->files->own($row->owner, $row->fileId);
		if ($row->owner === null || $folder === null || $row->owner === $uid) {
			return $row->owner === $uid && $folder !== null ? null : Trouble::Gone;
		}
		$had = $this->members->of($row->id)[$uid]->shareId ?? null;
		if ($had !== null && $this->shares->accepted($had) === false) {
			$this->shares->accept($had, $uid);
			return null;
		}
		return $this->one($row->id, $row->owner, $folder, $uid);
	}

	/** What was there is gone for good, and another may be made. */
	public function forget(Folder $row): void {
		$this->folders->forget($row->id);
		$this->members->clear($row->id);
	}

	/** @return array<string, FolderMember> who has it, without those who left */
	private function withoutFormer(Folder $row, Work $work): array {
		$given = $this->members->of($row->id);
		foreach (ShareDiff::of($work->top->members, array_keys($given), '', false)->take as $uid) {
			$shareId = $given[$uid]->shareId;
			if ($shareId !== null) {
				$this->shares->take($shareId);
			}
			$this->members->remove($row->id, $uid);
			unset($given[$uid]);
		}
		return $given;
	}

	/**
	 * What members did with their shares is respected; shares of an owner of before go over to the present one.
	 *
	 * @param array<string, FolderMember> $given
	 */
	private function follow(int $folderId, string $owner, Directory $folder, array $given): void {
		$there = $this->shares->of($owner, $folder);
		foreach ($given as $uid => $member) {
			if ($member->shareId === null || $uid === $owner) {
				continue;
			}
			$share = $there[$uid] ?? null;
			if ($share !== null) {
				$this->prolong($share);
				continue;
			}
			try {
				if (!$this->shares->adopt($member->shareId, $owner, $folder)) {
					$this->members->put($folderId, new FolderMember($uid, null, Trouble::Declined));
				}
			} catch (\Exception $e) {
				$this->logger->info('A share could not be taken over, it is made anew', ['app' => 'smartcommons', 'share' => $member->shareId, 'exception' => $e]);
				$this->shares->take($member->shareId);
				$this->members->put($folderId, new FolderMember($uid, null, Trouble::Refused));
			}
		}
	}

	private function give(Folder $row, string $owner, Directory $folder, Work $work): bool {
		$given = $this->members->of($row->id);
		if (isset($given[$owner])) {
			$this->members->remove($row->id, $owner);
		}
		$wanting = ShareDiff::of($work->top->members, array_keys($given), $owner, $work->growing())->give;
		foreach ($work->growing() ? $given : [] as $uid => $member) {
			if ($member->shareId === null && $member->trouble !== Trouble::Declined && $uid !== $owner) {
				$wanting[] = $uid;
			}
		}
		$hindrance = $this->shares->hindrance($owner);
		$refused = $hindrance;
		foreach ($hindrance === null ? array_slice($wanting, 0, self::AT_ONCE) : [] as $uid) {
			$refused = $this->one($row->id, $owner, $folder, $uid) ?? $refused;
		}
		$nobody = !$work->has($owner) && $work->top->members !== [] ? Trouble::Nobody : null;
		$trouble = $nobody ?? $refused ?? ($row->trouble === Trouble::Template ? $row->trouble : null);
		$this->folders->trouble($row->id, $trouble, $this->time->getTime() + ($trouble === null ? self::DAY : self::SOON));
		return $hindrance === null && $refused === null && count($wanting) > self::AT_ONCE;
	}

	private function one(int $folderId, string $owner, Directory $folder, string $uid): ?Trouble {
		try {
			$this->members->put($folderId, new FolderMember($uid, $this->shares->give($owner, $folder, $uid), null));
			return null;
		} catch (ShareRefused $refused) {
			$this->logger->warning('The folder {folder} could not be shared with {uid}: {said}', ['app' => 'smartcommons', 'folder' => $folder->getId(), 'uid' => $uid, 'said' => $refused->getMessage()]);
			$this->members->put($folderId, new FolderMember($uid, null, $refused->trouble));
			return $refused->trouble;
		}
	}

	private function prolong(IShare $share): void {
		try {
			$this->shares->prolong($share);
		} catch (\Exception $e) {
			$this->logger->warning('The end of a share could not be put off', ['app' => 'smartcommons', 'share' => $share->getFullId(), 'exception' => $e]);
		}
	}
}
