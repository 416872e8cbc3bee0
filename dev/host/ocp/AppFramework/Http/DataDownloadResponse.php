<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * A string as a file to save.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant C of string
 * @template-covariant H of array<string, mixed>
 * @template-extends DownloadResponse<Http::STATUS_*, string, array<string, mixed>>
 */
class DataDownloadResponse extends DownloadResponse {
	private string $data;

	/**
	 * @param C $contentType
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(string $data, string $filename, string $contentType, int $status = Http::STATUS_OK, array $headers = []) {
		$this->data = $data;
		parent::__construct($filename, $contentType, $status, $headers);
	}

	/**
	 * @param string $data
	 * @return void
	 */
	public function setData($data) {
		$this->data = $data;
	}

	/** @return string */
	public function render() {
		return $this->data;
	}
}
