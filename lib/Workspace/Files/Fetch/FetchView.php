<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Workspace\Files\WorkFolder;
use OCP\IL10N;

/** The fetching of documents as the contract has it. */
final readonly class FetchView {
	public function __construct(
		private FetchMapper $fetches,
		private CallDocuments $links,
		private WorkFolder $folder,
		private IL10N $l10n,
	) {
	}

	/** @return array<string, mixed> the contract's DocumentFetch */
	public function one(?FetchRun $run, ItemRef $ref, Reader $reader): array {
		$files = $run === null ? [] : $this->fetches->files($run->id);
		$over = count(array_filter($files, static fn (FetchFile $file): bool => $file->reason->isOver()));
		$folder = $this->folder->of($ref, $reader->uid ?? '');
		return [
			'state' => $files === [] ? 'none' : ($over < count($files) ? 'running' : 'done'),
			'links' => count($this->links->of($ref, $reader)),
			'done' => $over,
			'files' => array_map(fn (FetchFile $file): array => [
				'label' => $file->label,
				'url' => $file->url,
				'state' => $file->reason->isGood() || !$file->reason->isOver() ? $file->reason->value : 'refused',
				'reason' => $this->sentence($file),
				'fileId' => $file->reason->isGood() ? $folder?->getFirstNodeById($file->fileId)?->getId() : null,
			], $files),
		];
	}

	private function sentence(FetchFile $file): string {
		return match ($file->reason) {
			FetchReason::Waiting, FetchReason::Working => '',
			FetchReason::Saved => $this->l10n->t('Saved in the folder.'),
			FetchReason::There => $this->l10n->t('Already in the folder.'),
			FetchReason::Host => $file->detail === ''
				? $this->l10n->t('This is not an address from which we can fetch. Open the link yourself.')
				: $this->l10n->t('We may not fetch from %s yet. Ask an administrator to allow it, or open the link yourself.', [$file->detail]),
			FetchReason::Login => $this->l10n->t('This source asks you to log in. Open the link yourself and bring the files here.'),
			FetchReason::Page => $this->l10n->t('This is a web page, not a document. Open the link and look there.'),
			FetchReason::Type => $this->l10n->t('This is not a kind of file that we take. Open the link yourself.'),
			FetchReason::Size => $this->l10n->t('This file is larger than %s MB. Open the link and bring it here yourself.', ['25']),
			FetchReason::Total => $this->l10n->t('All documents together are more than %s MB. Open the link and bring it here yourself.', ['100']),
			FetchReason::Time => $this->l10n->t('The source took too long. Try again later.'),
			FetchReason::Redirects => $this->l10n->t('The link leads on and on. Open it yourself.'),
			FetchReason::Answer => $this->l10n->t('The source no longer has this document (answer %s).', [$file->detail]),
			FetchReason::Unreachable => $this->l10n->t('The source could not be reached. Try again later.'),
			FetchReason::Space => $this->l10n->t('The file could not be stored in the folder: is the folder in your Files, and is there space?'),
		};
	}
}
