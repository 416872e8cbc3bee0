<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

/** What a usual page may use: sound and full screen of its own. */
class FeaturePolicy extends EmptyFeaturePolicy {
	/** @var ?array<array-key, string> */
	protected $autoplayDomains = ["'self'"];

	/** @var ?array<array-key, string> */
	protected $cameraDomains = [];

	/** @var ?array<array-key, string> */
	protected $fullscreenDomains = ["'self'"];

	/** @var ?array<array-key, string> */
	protected $geolocationDomains = [];

	/** @var ?array<array-key, string> */
	protected $microphoneDomains = [];

	/** @var ?array<array-key, string> */
	protected $paymentDomains = [];
}
