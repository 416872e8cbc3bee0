<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;
use OCP\Server;
use SmartCommons\DevHost\Pages\TemplateRenderer;

/**
 * The page for somebody who asked too often.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<Http::STATUS_*, array<string, mixed>>
 */
class TooManyRequestsResponse extends Response {
	/**
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(int $status = Http::STATUS_TOO_MANY_REQUESTS, array $headers = []) {
		parent::__construct($status, $headers);
		$this->setContentSecurityPolicy(new ContentSecurityPolicy());
	}

	/** @return string */
	public function render() {
		return Server::get(TemplateRenderer::class)->render('core', '429', [], TemplateResponse::RENDER_AS_BLANK);
	}
}
