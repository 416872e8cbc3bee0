<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;
use OCP\Files\File;
use OCP\Files\SimpleFS\ISimpleFile;

/**
 * A stored file shown in the browser.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<Http::STATUS_*, array<string, mixed>>
 */
class FileDisplayResponse extends Response implements ICallbackResponse {
	private File|ISimpleFile $file;

	/**
	 * @param S $statusCode
	 * @param H $headers
	 */
	public function __construct(File|ISimpleFile $file, int $statusCode = Http::STATUS_OK, array $headers = []) {
		parent::__construct($statusCode, $headers);
		$this->file = $file;
		$this->addHeader('Content-Disposition', 'inline; filename="' . rawurldecode($file->getName()) . '"');
		$this->setETag($file->getEtag());
		$this->setLastModified((new \DateTime())->setTimestamp($file->getMTime()));
	}

	/** @return void */
	public function callback(IOutput $output) {
		if ($output->getHttpResponseCode() !== Http::STATUS_NOT_MODIFIED) {
			$output->setHeader('Content-Length: ' . (string)$this->file->getSize());
			$output->setOutput($this->file->getContent());
		}
	}
}
