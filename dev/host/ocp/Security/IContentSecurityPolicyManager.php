<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Security;

use OCP\AppFramework\Http\EmptyContentSecurityPolicy;

/**
 * @deprecated 17.0.0
 */
interface IContentSecurityPolicyManager {
	/**
	 * @return mixed
	 * @deprecated 17.0.0
	 */
	public function addDefaultPolicy(EmptyContentSecurityPolicy $policy);
}
