<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * Sends the browser elsewhere.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<Http::STATUS_*, array<string, mixed>>
 */
class RedirectResponse extends Response {
	private string $redirectURL;

	/**
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(string $redirectURL, int $status = Http::STATUS_SEE_OTHER, array $headers = []) {
		parent::__construct($status, $headers);
		$this->redirectURL = $redirectURL;
		$this->addHeader('Location', $redirectURL);
	}

	/** @return string */
	public function getRedirectURL() {
		return $this->redirectURL;
	}
}
