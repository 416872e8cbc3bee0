<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * A template that needs nothing of the usual page around it.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant H of array<string, mixed>
 * @template-extends TemplateResponse<Http::STATUS_*, array<string, mixed>>
 */
class StandaloneTemplateResponse extends TemplateResponse {
}
