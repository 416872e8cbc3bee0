<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * Plain data; the controller's responder gives it its form.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant T of mixed
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<Http::STATUS_*, array<string, mixed>>
 */
class DataResponse extends Response {
	/** @var T */
	protected $data;

	/**
	 * @param T $data
	 * @param S $statusCode
	 * @param H $headers
	 */
	public function __construct(mixed $data = [], int $statusCode = Http::STATUS_OK, array $headers = []) {
		parent::__construct($statusCode, $headers);
		$this->data = $data;
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
