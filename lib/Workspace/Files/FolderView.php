<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Workspace\Files\Rules\Successors;
use OCP\Files\Folder as Directory;

/** A shared folder as the contract has it, each reader with the own rights to it. */
final readonly class FolderView {
	public function __construct(
		private FolderMapper $folders,
		private FolderMemberMapper $members,
		private FolderGateway $files,
		private FolderTemplates $templates,
		private FolderWords $words,
		private MemberNames $names,
	) {
	}

	/** @return array<string, mixed> the contract's SharedFolder */
	public function one(Work $work, Reader $reader): array {
		$row = $this->folders->find($work->team->ref);
		$top = $work->isTop() ? $row : $this->folders->find($work->top->ref);
		$mine = $row === null ? null : $this->files->seenFolder($reader->uid ?? '', $row->fileId);
		$state = $this->state($work, $row, $top, $mine, $reader->uid ?? '');
		$member = $top === null ? null : $this->members->of($top->id)[$reader->uid ?? ''] ?? null;
		$names = $this->names->of([$top?->owner]);
		$owner = $names[$top->owner ?? ''] ?? $this->names->former();
		$trouble = $this->trouble($state, $row, $top, $member, FilesPolicy::lead($work, $reader));
		return [
			'state' => $state,
			'name' => $mine?->getName(),
			'fileId' => $mine?->getId(),
			'owner' => $top?->owner === null ? null : ['uid' => $top->owner, 'displayName' => $owner],
			'trouble' => $trouble === null ? null : $this->words->of($trouble, $owner),
			...$this->leading($work, $row, $mine, $reader),
			'may' => $this->may($work, $state, $mine, $reader),
		];
	}

	private function state(Work $work, ?Folder $row, ?Folder $top, ?Directory $mine, string $uid): string {
		return match (true) {
			$mine !== null => 'ready',
			$top !== null && ($top->trouble === Trouble::Gone || $top->trouble === Trouble::Lost) => 'gone',
			// one sees the group's folder, and this one isn't in it any more
			!$work->isTop() && $row !== null && $row->fileId > 0 && $this->files->seenFolder($uid, $top->fileId ?? 0) !== null => 'gone',
			$row !== null && $row->fileId > 0 => 'away',
			$work->growing() => 'none',
			default => 'off',
		};
	}

	private function trouble(string $state, ?Folder $row, ?Folder $top, ?FolderMember $member, bool $leads): ?Trouble {
		if ($state === 'off' || $state === 'none') {
			return null;
		}
		// what ails others' parts is for those who can do something about it
		$all = $leads || in_array($top?->trouble, [Trouble::Gone, Trouble::Lost], true) ? $top?->trouble : null;
		return $all ?? ($state === 'ready' ? null : $member?->trouble) ?? ($row?->trouble === Trouble::Template ? Trouble::Template : null);
	}

	/**
	 * What a coordinator decides with.
	 *
	 * @return array{without: list<string>, template: array{fileId: int, name: string}|null, folders: list<array{fileId: int, name: string}>, heirs: list<array{uid: string, displayName: string}>}
	 */
	private function leading(Work $work, ?Folder $row, ?Directory $mine, Reader $reader): array {
		if ($row === null || !$work->isTop() || !FilesPolicy::lead($work, $reader)) {
			return ['without' => [], 'template' => null, 'folders' => [], 'heirs' => []];
		}
		$lacking = array_keys(array_filter($this->members->of($row->id), static fn (FolderMember $one): bool => $one->shareId === null && $one->trouble !== Trouble::Declined));
		$heirs = array_slice(Successors::of($work->top->leaders, $work->top->members, $row->owner ?? ''), 0, 100);
		$names = $this->names->of([...$lacking, ...$heirs]);
		$template = $mine === null ? null : $this->templates->of($mine, $row->templateId);
		$folder = static fn (Directory $one): array => ['fileId' => $one->getId(), 'name' => $one->getName()];
		return [
			'without' => array_values(array_intersect_key($names, array_flip(array_map(strval(...), $lacking)))),
			'template' => $template === null ? null : $folder($template),
			'folders' => $mine === null ? [] : array_map($folder, $this->templates->candidates($mine)),
			'heirs' => array_map(fn (string $uid): array => ['uid' => $uid, 'displayName' => $names[$uid] ?? $this->names->former()], $heirs),
		];
	}

	/** @return list<string> */
	private function may(Work $work, string $state, ?Directory $mine, Reader $reader): array {
		$there = $state === 'ready' || $state === 'away';
		$leads = FilesPolicy::lead($work, $reader) && $work->isTop();
		return array_keys(array_filter([
			'make' => ($state === 'none' || $state === 'gone') && FilesPolicy::make($work, $reader),
			'open' => $mine !== null,
			'get' => $state === 'away' && $work->growing(),
			'template' => $leads && $mine !== null,
			'hand-over' => $leads && $there,
		]));
	}
}
