<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Page;

use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\FeaturePolicy;

/** What a module gives to the page in which the client runs. */
interface PagePart {
	/** @return non-empty-string name of its initial state */
	public function name(): string;

	/** @return array<string, mixed> initial state: small, and nothing of other members */
	public function state(): array;

	/** Allows the browser what this part needs. */
	public function allow(ContentSecurityPolicy $policy, FeaturePolicy $features): void;
}
