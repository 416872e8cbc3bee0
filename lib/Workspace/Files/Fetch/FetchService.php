<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Tender\Rules\Link;
use OCA\SmartCommons\Workspace\Files\DocumentService;
use OCA\SmartCommons\Workspace\Files\FilesPolicy;
use OCA\SmartCommons\Workspace\Files\FilesProblems;
use OCA\SmartCommons\Workspace\Files\FolderService;

/**
 * Brings the documents of a notice into the folder of the work on it. Each document is a step of its own, taken by the
 * page that waits for it or by the outbox's job, whoever comes first.
 */
final class FetchService {
	public function __construct(
		private readonly FetchMapper $fetches,
		private readonly CallDocuments $links,
		private readonly DocumentService $documents,
		private readonly FolderService $folders,
		private readonly FilesProblems $problems,
		private readonly Outbox $outbox,
		private readonly FetchStep $step,
	) {
	}

	/** @throws Problem */
	public function start(ItemRef $ref, Reader $reader): FetchRun {
		$work = $this->documents->work($ref, $reader);
		if (!FilesPolicy::attach($work, $reader)) {
			throw $this->problems->notGrowing($work->top->active);
		}
		$links = $this->links->of($ref, $reader);
		if ($links === []) {
			throw $this->problems->noLinks();
		}
		$this->folders->make($ref, $reader);
		$this->fetches->begin($ref, $reader->uid ?? '');
		$run = $this->get($ref, $reader) ?? throw $this->problems->notFound();
		foreach ($links as $link) {
			$this->fetches->expect($run->id, $link->url, $link->label, $link->kind === Link::RESTRICTED ? FetchReason::Login : FetchReason::Waiting);
		}
		$this->outbox->later(FetchHandler::FETCH, (string)$run->id, ['fetch' => $run->id]);
		return $run;
	}

	/**
	 * The fetching that was last begun; null when there was none.
	 *
	 * @throws Problem
	 */
	public function get(ItemRef $ref, Reader $reader): ?FetchRun {
		$this->documents->work($ref, $reader);
		return $this->fetches->find($ref);
	}

	/**
	 * Fetches the next document of what was begun.
	 *
	 * @throws Problem
	 */
	public function continue(ItemRef $ref, Reader $reader): ?FetchRun {
		$run = $this->get($ref, $reader);
		if ($run !== null) {
			$this->step->next($run);
		}
		return $run;
	}
}
