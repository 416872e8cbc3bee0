<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * A file or an open stream, sent without reading it into memory.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<Http::STATUS_*, array<string, mixed>>
 */
class StreamResponse extends Response implements ICallbackResponse {
	/** @var string|resource */
	private $filePath;

	/**
	 * @param string|resource $filePath
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(mixed $filePath, int $status = Http::STATUS_OK, array $headers = []) {
		parent::__construct($status, $headers);
		$this->filePath = $filePath;
	}

	/** @return void */
	public function callback(IOutput $output) {
		if ($output->getHttpResponseCode() === Http::STATUS_NOT_MODIFIED) {
			return;
		}
		if (!is_resource($this->filePath) && !file_exists($this->filePath)) {
			$output->setHttpResponseCode(Http::STATUS_NOT_FOUND);
		} elseif ($output->setReadfile($this->filePath) === false) {
			$output->setHttpResponseCode(Http::STATUS_BAD_REQUEST);
		}
	}
}
