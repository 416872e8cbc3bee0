<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Events;

use OCP\AppFramework\Http\TemplateResponse;
use OCP\EventDispatcher\Event;

class BeforeLoginTemplateRenderedEvent extends Event {
	public function __construct(
		private TemplateResponse $response,
	) {
	}

	public function getResponse(): TemplateResponse {
		return $this->response;
	}
}
