<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Security\FeaturePolicy;

use OCP\AppFramework\Http\EmptyFeaturePolicy;
use OCP\EventDispatcher\Event;

class AddFeaturePolicyEvent extends Event {
	/** @var list<EmptyFeaturePolicy> */
	private array $policies = [];

	/**
	 * What listeners added.
	 *
	 * @internal host
	 * @return list<EmptyFeaturePolicy>
	 */
	public function policies(): array {
		return $this->policies;
	}

	/** @return void */
	public function addPolicy(EmptyFeaturePolicy $policy) {
		$this->policies[] = $policy;
	}
}
