/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * The browser suite: Chromium against the server that NEXTCLOUD_URL names, or against a development host of its own
 * with demo data. Arguments choose test files by a part of their path; `--part=FOLDER` takes one folder of the suite
 * and writes its results apart, so that several can run at once.
 */

import path from 'node:path'
import { buildIfChanged } from './lib/build.ts'
import { hostAdmin, startHost } from './lib/host.ts'
import { runNodeTests } from './lib/node-tests.ts'
import { inProject } from './lib/project.ts'

const part = process.argv.slice(2).find((argument) => argument.startsWith('--part='))?.slice('--part='.length) ?? ''
const folder = path.join('tests', 'e2e', part)
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const results = part === '' ? 'e2e' : `e2e-${part}`
if (process.env.NEXTCLOUD_URL) {
	process.exitCode = runNodeTests(folder, {}, chosen, { results, concurrency: 1, seconds: 400 })
} else {
	buildIfChanged()
	const host = await startHost({ name: results })
	host.occ('smartcommons:demo')
	process.exitCode = runNodeTests(folder, {
		NEXTCLOUD_URL: host.url,
		NEXTCLOUD_ADMIN: hostAdmin.user,
		NEXTCLOUD_PASSWORD: hostAdmin.password,
		NEXTCLOUD_OCC: `php ${inProject('dev/host/occ')}`,
		SMARTCOMMONS_HOST_DATA: host.data,
	}, chosen, { results, concurrency: 1, seconds: 400 })
	host.stop()
}
