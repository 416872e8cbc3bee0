<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCP\Files\File;

/** Documents as the contract has them: each reader with the own rights to the files. */
final readonly class DocumentView {
	public function __construct(
		private DocumentMapper $documents,
		private WorkFolder $place,
		private FolderView $folder,
		private MemberNames $names,
	) {
	}

	/** @return array<string, mixed> the contract's Documents */
	public function list(ItemRef $ref, Work $work, Reader $reader): array {
		$uid = $reader->uid ?? '';
		$folder = $this->place->of($ref, $uid);
		$here = $folder === null ? [] : $this->place->files($folder);
		$listed = $this->documents->of($ref);
		$names = $this->names->of(array_map(static fn (Document $document): ?string => $document->uid, $listed));
		$items = [];
		foreach ($listed as $document) {
			$file = $here[$document->fileId] ?? $this->place->seen($uid, $document->fileId);
			if ($file instanceof File) {
				$items[] = $this->one($document, $file, isset($here[$document->fileId]), FilesPolicy::remove($work, $document, $reader), $names);
			}
		}
		return [
			'items' => $items,
			// of these one learns that they are there, and nothing else
			'hidden' => count($listed) - count($items),
			'others' => count(array_diff_key($here, array_flip(array_map(static fn (Document $document): int => $document->fileId, $listed)))),
			'folder' => $this->folder->one($work, $reader),
			'mayAttach' => FilesPolicy::attach($work, $reader),
		];
	}

	/**
	 * @param array<string, string> $names
	 * @return array<string, mixed> the contract's Document
	 */
	private function one(Document $document, File $file, bool $inFolder, bool $mayRemove, array $names): array {
		return [
			'id' => $document->id,
			'fileId' => $document->fileId,
			'name' => $file->getName(),
			'size' => (int)$file->getSize(),
			'mime' => $file->getMimeType(),
			'displayName' => $names[$document->uid ?? ''] ?? $this->names->former(),
			'at' => $document->at,
			'inFolder' => $inFolder,
			'mayRemove' => $mayRemove,
		];
	}
}
