<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http;

use OCA\SmartCommons\Core\Audience\Role;

/**
 * Who may call a controller method. Every method that is a route carries one; AccessMiddleware refuses a method
 * without it. What depends on the thing itself (its group, its owner) is decided by the policy named in `by`, which
 * the service calls.
 */
#[\Attribute(\Attribute::TARGET_METHOD)]
final readonly class Access {
	public const GUEST = 'guest';
	public const MEMBER = 'member';
	/** Administrators, and those to whom they handed the settings of this app. */
	public const ADMINISTRATION = 'administration';

	/**
	 * @param self::GUEST|self::MEMBER|self::ADMINISTRATION|Role $to guests too, any member, who has the settings, or
	 *                                                              members with a role (admins always)
	 * @param ?class-string $by the policy class that decides on the thing itself
	 */
	public function __construct(
		public string|Role $to,
		public ?string $by = null,
	) {
	}
}
