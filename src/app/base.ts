/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { generateUrl, getRootUrl } from '@nextcloud/router'

const app = '/apps/smartcommons'

/**
 * The part of the address before the app's own: with or without index.php, whichever the reader came by, so that no
 * address changes below them.
 *
 * @param pathname path of the page that is open
 */
export function appBase(pathname: string): string {
	const here = [getRootUrl() + app, getRootUrl() + '/index.php' + app]
	return here.find((base) => pathname === base || pathname.startsWith(base + '/')) ?? generateUrl(app)
}
