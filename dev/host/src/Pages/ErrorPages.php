<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;

/** Pages for what went wrong; they never show a trace. */
final class ErrorPages {
	public function notFound(): Response {
		return $this->page('404', [], Http::STATUS_NOT_FOUND);
	}

	public function refused(string $message, int $status): Response {
		return $this->page('403', ['message' => $message], $status);
	}

	public function serverError(string $requestId): Response {
		return $this->page('500', ['requestId' => $requestId], Http::STATUS_INTERNAL_SERVER_ERROR);
	}

	/** @param array<string, mixed> $params */
	private function page(string $template, array $params, int $status): Response {
		return new TemplateResponse('core', $template, $params, TemplateResponse::RENDER_AS_GUEST, $status);
	}
}
