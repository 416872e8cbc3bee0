<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http;

/** The two cookies that tell a request of this site from one of another. */
final class SameSiteCookies {
	public static function send(): void {
		foreach (['lax', 'strict'] as $policy) {
			header(sprintf(
				'Set-Cookie: nc_sameSiteCookie%1$s=true; path=/; httponly;expires=Fri, 31-Dec-2100 23:59:59 GMT; SameSite=%1$s',
				$policy,
			), false);
		}
	}
}
