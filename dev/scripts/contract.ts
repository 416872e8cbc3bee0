/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * The contract suite: over HTTP against the server that NEXTCLOUD_URL names (with NEXTCLOUD_ADMIN, NEXTCLOUD_PASSWORD
 * and, for its console, NEXTCLOUD_OCC), or against a development host of its own.
 * Arguments choose test files by a part of their path.
 */

import { hostAdmin, startHost } from './lib/host.ts'
import { runNodeTests } from './lib/node-tests.ts'
import { inProject } from './lib/project.ts'

const chosen = process.argv.slice(2)
if (process.env.NEXTCLOUD_URL) {
	// one file at a time: on SQLite a server refuses accounts that are made at the same moment; and with patience, for
	// each request takes some tenths of a second there
	process.exitCode = runNodeTests('tests/contract', {}, chosen, { concurrency: 1, seconds: 1800 })
} else {
	const host = await startHost({ name: 'contract' })
	process.exitCode = runNodeTests('tests/contract', {
		NEXTCLOUD_URL: host.url,
		NEXTCLOUD_ADMIN: hostAdmin.user,
		NEXTCLOUD_PASSWORD: hostAdmin.password,
		NEXTCLOUD_OCC: `php ${inProject('dev/host/occ')}`,
		SMARTCOMMONS_HOST_DATA: host.data,
	}, chosen)
	host.stop()
}
