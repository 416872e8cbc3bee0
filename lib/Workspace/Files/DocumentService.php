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
use OCA\SmartCommons\Tender\Dossier\DossierItems;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Files\File;
use OCP\Files\Folder as Directory;
use Psr\Log\LoggerInterface;

/** The list of documents of a piece of work: attached, uploaded, taken off and put back. Nothing here deletes a file. */
final class DocumentService {
	/** Kind of item that has a list of documents. */
	public const KIND = DossierItems::KIND;

	private const MOST = 200;
	private const MEGABYTES = 100;

	public function __construct(
		private readonly Works $works,
		private readonly DocumentMapper $documents,
		private readonly FolderService $folders,
		private readonly WorkFolder $place,
		private readonly FilesProblems $problems,
		private readonly ITimeFactory $time,
		private readonly LoggerInterface $logger,
	) {
	}

	/** @throws Problem */
	public function work(ItemRef $ref, Reader $reader): Work {
		return $this->works->get($ref, $reader);
	}

	/**
	 * Puts a file on the list that the reader can open.
	 *
	 * @param bool $copy whether a file outside of the group's folder is copied into it, so that all can open it
	 * @throws Problem
	 */
	public function attach(ItemRef $ref, int $fileId, bool $copy, Reader $reader): Work {
		$work = $this->writable($ref, $reader);
		$uid = $reader->uid ?? '';
		$file = $this->place->seen($uid, $fileId) ?? throw $this->problems->noSuchFile();
		if (!$file instanceof File) {
			throw $this->problems->notAFile();
		}
		if ($copy && !$this->place->holds($work, $uid, $fileId)) {
			if (!$this->place->mayCopy($uid, $file)) {
				throw $this->problems->lookOnly();
			}
			$folder = $this->folder($ref, $reader);
			$file = $this->stored(fn (): File => $this->place->copy($file, $folder));
		}
		$this->documents->add($ref, $file->getId(), $uid, $this->time->getTime());
		return $work;
	}

	/**
	 * Stores an uploaded file in the work's folder, under a name of its own, and puts it on the list.
	 *
	 * @param ?array<array-key, mixed> $upload an entry of PHP's $_FILES
	 * @throws Problem
	 */
	public function upload(ItemRef $ref, ?array $upload, Reader $reader): Work {
		$work = $this->writable($ref, $reader);
		[$path, $name] = $this->checked($upload);
		$folder = $this->folder($ref, $reader);
		$file = $this->stored(fn (): File => $this->place->store($folder, $name, $path));
		$this->documents->add($ref, $file->getId(), $reader->uid ?? '', $this->time->getTime());
		return $work;
	}

	/** @throws Problem */
	public function remove(ItemRef $ref, int $id, Reader $reader): Work {
		return $this->set($ref, $id, $this->time->getTime(), $reader);
	}

	/** @throws Problem */
	public function restore(ItemRef $ref, int $id, Reader $reader): Work {
		return $this->set($ref, $id, 0, $reader);
	}

	private function set(ItemRef $ref, int $id, int $removedAt, Reader $reader): Work {
		$work = $this->writable($ref, $reader);
		$document = $this->documents->find($ref, $id) ?? throw $this->problems->notFound();
		if (!FilesPolicy::remove($work, $document, $reader)) {
			throw $this->problems->notYourDocument();
		}
		$this->documents->removed($id, $removedAt);
		return $work;
	}

	private function writable(ItemRef $ref, Reader $reader): Work {
		$work = $this->works->get($ref, $reader);
		if (!FilesPolicy::attach($work, $reader)) {
			throw $this->problems->notGrowing($work->top->active);
		}
		if (count($this->documents->of($ref)) >= self::MOST) {
			throw $this->problems->tooMany();
		}
		return $work;
	}

	/** The work's folder as the reader has it, made for the first document. */
	private function folder(ItemRef $ref, Reader $reader): Directory {
		$this->folders->make($ref, $reader);
		return $this->place->of($ref, $reader->uid ?? '') ?? throw $this->problems->notInFolder();
	}

	/** @return array{string, string} where the bytes are, and the name */
	private function checked(?array $upload): array {
		/** @var mixed $error */
		$error = $upload['error'] ?? UPLOAD_ERR_NO_FILE;
		if (in_array($error, [UPLOAD_ERR_INI_SIZE, UPLOAD_ERR_FORM_SIZE], true)) {
			throw $this->problems->tooLarge(max(1, min(self::MEGABYTES, intdiv(self::serverLimit(), 1024 * 1024))));
		}
		/** @var mixed $path */
		$path = $upload['tmp_name'] ?? null;
		if ($error !== UPLOAD_ERR_OK || !is_string($path) || !is_file($path)) {
			throw $this->problems->noUpload();
		}
		if ((int)filesize($path) > self::MEGABYTES * 1024 * 1024) {
			throw $this->problems->tooLarge(self::MEGABYTES);
		}
		/** @var mixed $name */
		$name = $upload['name'] ?? '';
		return [$path, is_string($name) ? $name : ''];
	}

	private static function serverLimit(): int {
		return ini_parse_quantity(ini_get('upload_max_filesize') ?: '2M');
	}

	/**
	 * @param callable(): File $store
	 * @throws Problem when there is no space, or no right
	 */
	private function stored(callable $store): File {
		try {
			return $store();
		} catch (\Exception $e) {
			$this->logger->info('A document was not stored', ['app' => 'smartcommons', 'exception' => $e]);
			throw $this->problems->notStored();
		}
	}
}
