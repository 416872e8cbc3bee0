<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * A string shown in the browser as it is.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<Http::STATUS_*, array<string, mixed>>
 */
class DataDisplayResponse extends Response {
	/** @var string */
	protected $data;

	/**
	 * @param S $statusCode
	 * @param H $headers
	 */
	public function __construct(string $data = '', int $statusCode = Http::STATUS_OK, array $headers = []) {
		parent::__construct($statusCode, $headers);
		$this->data = $data;
		$this->addHeader('Content-Disposition', 'inline; filename=""');
	}

	/** @return string */
	public function render() {
		return $this->data;
	}

	/**
	 * @param string $data
	 * @return $this
	 */
	public function setData($data) {
		$this->data = $data;
		return $this;
	}

	/** @return string */
	public function getData() {
		return $this->data;
	}
}
