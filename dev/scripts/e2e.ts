/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * The browser suite: Chromium against the server that NEXTCLOUD_URL names, or against a development host of its own
 * with demo data. Arguments choose test files by a part of their path.
 */

import { buildIfChanged } from './lib/build.ts'
import { hostAdmin, startHost } from './lib/host.ts'
import { runNodeTests } from './lib/node-tests.ts'

const chosen = process.argv.slice(2)
if (process.env.NEXTCLOUD_URL) {
	process.exitCode = runNodeTests('tests/e2e', {}, chosen, 1)
} else {
	buildIfChanged()
	const host = await startHost({ name: 'e2e' })
	host.occ('smartcommons:demo')
	process.exitCode = runNodeTests('tests/e2e', {
		NEXTCLOUD_URL: host.url,
		NEXTCLOUD_ADMIN: hostAdmin.user,
		NEXTCLOUD_PASSWORD: hostAdmin.password,
		SMARTCOMMONS_HOST_DATA: host.data,
	}, chosen, 1)
	host.stop()
}
