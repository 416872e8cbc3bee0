<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * Data as JSON.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant T of mixed
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<Http::STATUS_*, array<string, mixed>>
 */
class JSONResponse extends Response {
	/** @var T */
	protected $data;

	/** @var int */
	protected $encodeFlags;

	/**
	 * @param T $data
	 * @param S $statusCode
	 * @param H $headers
	 * @param int $encodeFlags JSON_* added to the server's own
	 */
	public function __construct(mixed $data = [], int $statusCode = Http::STATUS_OK, array $headers = [], int $encodeFlags = 0) {
		parent::__construct($statusCode, $headers);
		$this->data = $data;
		$this->encodeFlags = $encodeFlags;
		$this->addHeader('Content-Type', 'application/json; charset=utf-8');
	}

	/** @return string */
	public function render() {
		return json_encode($this->data, JSON_HEX_TAG | JSON_THROW_ON_ERROR | $this->encodeFlags, 2048);
	}

	/**
	 * @param T $data
	 * @return $this
	 */
	public function setData($data) {
		$this->data = $data;
		return $this;
	}

	/** @return T */
	public function getData() {
		return $this->data;
	}
}
