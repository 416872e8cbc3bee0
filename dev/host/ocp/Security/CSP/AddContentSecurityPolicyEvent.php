<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Security\CSP;

use OCP\AppFramework\Http\EmptyContentSecurityPolicy;
use OCP\EventDispatcher\Event;

class AddContentSecurityPolicyEvent extends Event {
	/** @var list<EmptyContentSecurityPolicy> */
	private array $policies = [];

	/**
	 * What listeners added.
	 *
	 * @internal host
	 * @return list<EmptyContentSecurityPolicy>
	 */
	public function policies(): array {
		return $this->policies;
	}

	public function addPolicy(EmptyContentSecurityPolicy $csp): void {
		$this->policies[] = $csp;
	}
}
