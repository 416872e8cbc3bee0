<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Security;

interface ITrustedDomainHelper {
	public function isTrustedUrl(string $url): bool;

	public function isTrustedDomain(string $domainWithPort): bool;
}
