<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

use OCA\SmartCommons\Workspace\Files\DocumentMapper;
use OCA\SmartCommons\Workspace\Files\WorkFolder;
use OCP\AppFramework\Utility\ITimeFactory;
use Psr\Log\LoggerInterface;

/** Fetches the next document of a run, in the name of who asked for it and with that person's rights. */
final class FetchStep {
	private const TOTAL = 100 * 1024 * 1024;

	public function __construct(
		private readonly FetchMapper $fetches,
		private readonly Downloader $downloader,
		private readonly WorkFolder $folder,
		private readonly DocumentMapper $documents,
		private readonly FetchPlace $place,
		private readonly ITimeFactory $time,
		private readonly LoggerInterface $logger,
	) {
	}

	/** @return bool whether there is more to do */
	public function next(FetchRun $run): bool {
		$files = $this->fetches->files($run->id);
		foreach ($files as $file) {
			if (!$file->reason->isOver() && $this->fetches->claim($file, $this->time->getTime())) {
				try {
					$this->take($run, $file, $files);
				} catch (FetchRefused $refused) {
					$this->fetches->refused($file->id, $refused->reason, $refused->detail);
				}
				return true;
			}
		}
		return false;
	}

	/** @param list<FetchFile> $files all of the run */
	private function take(FetchRun $run, FetchFile $file, array $files): void {
		$folder = $this->place->of($run) ?? throw new FetchRefused(FetchReason::Space);
		$used = array_sum(array_map(static fn (FetchFile $one): int => $one->reason->isGood() ? $one->bytes : 0, $files));
		if ($used >= self::TOTAL) {
			throw new FetchRefused(FetchReason::Total);
		}
		$fetched = $this->downloader->fetch($file->url, $file->label, min(Downloader::BYTES, self::TOTAL - $used));
		try {
			foreach ($files as $other) {
				if ($other->content === $fetched->content && $folder->getFirstNodeById($other->fileId) !== null) {
					$this->fetches->stored($file->id, FetchReason::There, $other->fileId, $fetched->bytes, $fetched->content);
					return;
				}
			}
			$stored = $this->folder->store($folder, $fetched->name, $fetched->path);
			$this->fetches->stored($file->id, FetchReason::Saved, $stored->getId(), $fetched->bytes, $fetched->content);
			$this->documents->add($run->ref, $stored->getId(), $run->uid ?? '', $this->time->getTime());
		} catch (\Exception $e) {
			$this->logger->info('A fetched document was not stored', ['app' => 'smartcommons', 'exception' => $e]);
			throw new FetchRefused(FetchReason::Space);
		} finally {
			if (is_file($fetched->path)) {
				unlink($fetched->path);
			}
		}
	}
}
