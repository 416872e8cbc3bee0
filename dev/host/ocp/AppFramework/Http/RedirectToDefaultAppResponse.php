<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;
use OCP\IURLGenerator;
use OCP\Server;

/**
 * Sends the browser to the app that opens first.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant H of array<string, mixed>
 * @template-extends RedirectResponse<Http::STATUS_*, array<string, mixed>>
 */
class RedirectToDefaultAppResponse extends RedirectResponse {
	/**
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(int $status = Http::STATUS_SEE_OTHER, array $headers = []) {
		parent::__construct(Server::get(IURLGenerator::class)->linkToDefaultPageUrl(), $status, $headers);
	}
}
